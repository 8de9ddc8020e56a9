import { describe, expect, it } from 'vitest';
import { actorTypeMeanings } from '../../src/domain/vocabulary/actor-type.js';
import { officeMeanings } from '../../src/domain/vocabulary/office.js';
import { sourceTypeMeanings } from '../../src/domain/vocabulary/source-type.js';
import organisations from '../../src/gazetteer/data/organisations.json' with { type: 'json' };
import people from '../../src/gazetteer/data/people.json' with { type: 'json' };
import { actorById, actorsNamed, actorsNamedAfterHead, knownActors } from '../../src/gazetteer/actors.js';
import { fold } from '../../src/language/fold.js';
import { nameKey } from '../../src/language/name-key.js';

const idsOf = (name: string): readonly string[] => actorsNamed(fold(name)).map(({ id }) => id);

describe('an actor with a name of its own', () => {
  it.each([
    ['فلاديمير بوتين', 'putin'],
    ['بوتين', 'putin'],
    ['Vladimir Putin', 'putin'],
    ['فولوديمير زيلينسكي', 'zelensky'],
    ['فلاديمير زيلينسكي', 'zelensky'],
    ['زيلنسكي', 'zelensky'],
    ['إيمانويل ماكرون', 'macron'],
    ['ايمانويل ماكرون', 'macron'],
    ['بنجامين نتنياهو', 'netanyahu'],
    ['نتانياهو', 'netanyahu'],
    ['أندري بيلوسوف', 'belousov'],
    ['ألكسي سميرنوف', 'alexei-smirnov'],
    ['سيرجي لافروف', 'lavrov'],
    ['أردوغان', 'erdogan'],
    ['Recep Tayyip Erdogan', 'erdogan'],
    ['غوتيريش', 'guterres'],
    ['رافائيل غروسي', 'grossi'],
    ['محمد بن سلمان', 'mbs'],
    ['أبو عبيدة', 'abu-obaida'],
    ['حميدتي', 'hemedti'],
    ['دونالد ترمب', 'trump'],
    ['آر تي', 'rt'],
    ['RT', 'rt'],
    ['روسيا اليوم', 'rt'],
    ['رويترز', 'reuters'],
    ['أ.ف.ب', 'afp'],
    ['وكالة الصحافة الفرنسية', 'afp'],
    ['تاس', 'tass'],
    ['ريا نوفوستي', 'ria-novosti'],
    ['الأناضول', 'anadolu'],
    ['قناة العربية', 'al-arabiya'],
    ['سي إن إن', 'cnn'],
    ['القناة 12', 'channel-12'],
    ['الأمم المتحدة', 'un'],
    ['الامم المتحدة', 'un'],
    ['مجلس الأمن', 'un-security-council'],
    ['الناتو', 'nato'],
    ['NATO', 'nato'],
    ['حلف شمال الأطلسي', 'nato'],
    ['الوكالة الدولية للطاقة الذرية', 'iaea'],
    ['أوبك+', 'opec-plus'],
    ['أوبك', 'opec'],
    ['حركة حماس', 'hamas'],
    ['الحوثيون', 'houthis'],
    ['الحوثيين', 'houthis'],
    ['تنظيم الدولة الإسلامية', 'isis'],
    ['داعش', 'isis'],
    ['قسد', 'sdf'],
    ['قوات الدعم السريع', 'rsf-sudan'],
    ['فاغنر', 'wagner'],
    ['الكرملين', 'kremlin'],
    ['البنتاغون', 'pentagon'],
    ['الدفاع الأميركية', 'pentagon'],
    ['الحرس الثوري الإيراني', 'irgc'],
    ['الشاباك', 'shin-bet'],
    ['جهاز الأمن الفيدرالي الروسي', 'fsb'],
    ['الكونجرس', 'us-congress'],
    ['حركة فتح', 'fatah'],
    ['هيومن رايتس ووتش', 'hrw'],
    ['المرصد السوري لحقوق الإنسان', 'sohr'],
    ['معهد دراسة الحرب', 'isw'],
    ['أرامكو', 'aramco'],
    ['روسآتوم', 'rosatom'],
  ])('%s is %s', (name, id) => {
    expect(idsOf(name)).toEqual([id]);
  });

  it('gives a party of two countries by one name twice, for the country to decide', () => {
    expect(idsOf('حزب العدالة والتنمية')).toEqual(['akp', 'pjd']);
  });

  it('is found by the key of its name too, where marks are out', () => {
    expect(actorsNamed(nameKey('أ.ف.ب')).map(({ id }) => id)).toEqual(['afp']);
  });

  it.each(['الانفصاليون', 'المتظاهرين', 'الرئيس', 'السكان', ''])('is not made of %s', (word) => {
    expect(idsOf(word)).toEqual([]);
  });
});

describe('a name that is also an ordinary word', () => {
  it.each([
    ['العربية', 'al-arabiya'],
    ['الشرق الأوسط', 'asharq-al-awsat'],
    ['القاعدة', 'al-qaeda'],
    ['فتح', 'fatah'],
    ['رئيسي', 'raisi'],
    ['عباس', 'abbas'],
    ['WHO', 'who'],
  ])('%s is %s only after a head', (name, id) => {
    expect(idsOf(name)).toEqual([]);
    expect(actorsNamedAfterHead(fold(name)).map((actor) => actor.id)).toEqual([id]);
  });

  it('does not hide the other names after a head', () => {
    expect(actorsNamedAfterHead(fold('رويترز')).map(({ id }) => id)).toEqual(['reuters']);
  });
});

describe('what is known of an actor', () => {
  it.each([
    ['putin', { type: 'PERSON', sourceType: 'OFFICIAL', office: 'EXECUTIVE', country: 'RU' }],
    ['lavrov', { type: 'PERSON', sourceType: 'OFFICIAL', office: 'DIPLOMATIC', country: 'RU' }],
    ['alexei-smirnov', { type: 'PERSON', sourceType: 'OFFICIAL', office: 'LOCAL', country: 'RU' }],
    ['nasrallah', { type: 'PERSON', sourceType: 'ARMED_GROUP', country: 'LB' }],
    ['rt', { type: 'MEDIA', sourceType: 'MEDIA', country: 'RU' }],
    ['un', { type: 'ORGANIZATION', sourceType: 'INTERGOVERNMENTAL' }],
    ['hamas', { type: 'GROUP', sourceType: 'ARMED_GROUP', country: 'PS' }],
    ['idf', { type: 'MILITARY', sourceType: 'OFFICIAL', office: 'MILITARY', country: 'IL' }],
  ])('%s', (id, facts) => {
    expect(actorById(id)).toMatchObject(facts);
  });

  it('is nothing for an id nobody has', () => {
    expect(actorById('nobody')).toBeUndefined();
  });
});

describe('the data of the known actors', () => {
  it('says its source', () => {
    expect([organisations.source, people.source].map((source) => source.length > 40)).toEqual([true, true]);
  });

  it('gives every actor an id of its own and a name in both scripts', () => {
    expect(new Set(knownActors.map(({ id }) => id)).size).toBe(knownActors.length);
    expect(knownActors.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(knownActors.filter(({ names, nameEn }) => names.length === 0 || nameEn === '')).toEqual([]);
  });

  it('uses the words of the vocabularies and codes of two letters', () => {
    const odd = knownActors.filter(
      ({ type, sourceType, office, country }) =>
        !(type in actorTypeMeanings) ||
        !(sourceType in sourceTypeMeanings) ||
        (office !== undefined && !(office in officeMeanings)) ||
        (country !== undefined && !/^[A-Z]{2}$/.test(country)),
    );
    expect(odd).toEqual([]);
  });

  it('says the office of officials, and the country of every official', () => {
    const officials = knownActors.filter(({ sourceType }) => sourceType === 'OFFICIAL');
    expect(officials.filter(({ office }) => office === undefined)).toEqual([]);
    expect(
      officials.filter(({ country, id }) => country === undefined && id !== 'special-tribunal-lebanon'),
    ).toEqual([]);
  });

  it('is NFC, trimmed, and writes no form of an actor twice', () => {
    for (const { id, names, namesAfterHead = [], nameEn, aliasesEn } of knownActors) {
      const forms = [...names, ...namesAfterHead, nameEn, ...aliasesEn];
      expect([id, ...forms]).toEqual([id, ...forms.map((form) => form.normalize('NFC').trim())]);
      expect(new Set(forms.map(fold)).size, id).toBe(forms.length);
    }
  });
});
