import { describe, expect, it } from 'vitest';
import { ancestorsOf, placeById, placesNamed } from '../../src/gazetteer/places.js';
import { fold } from '../../src/language/fold.js';

const idsNamed = (name: string): readonly string[] => placesNamed(fold(name)).map(({ id }) => id);

describe('a name finds its most likely place', () => {
  it.each([
    ['روسيا', 'iso:RU', 'COUNTRY', 'RU'],
    ['الولايات المتحدة', 'iso:US', 'COUNTRY', 'US'],
    ['سوريا', 'iso:SY', 'COUNTRY', 'SY'],
    ['كورسك', 'iso:RU-KRS', 'REGION', 'RU'],
    ['سومي', 'iso:UA-59', 'REGION', 'UA'],
    ['بيلغورود', 'iso:RU-BEL', 'REGION', 'RU'],
    ['بيلغورد', 'iso:RU-BEL', 'REGION', 'RU'],
    ['فورونيش', 'iso:RU-VOR', 'REGION', 'RU'],
    ['روستوف', 'iso:RU-ROS', 'REGION', 'RU'],
    ['خاركوف', 'iso:UA-63', 'REGION', 'UA'],
    ['لوهانسك', 'iso:UA-09', 'REGION', 'UA'],
    ['زابوروجيا', 'iso:UA-23', 'REGION', 'UA'],
    ['شبه جزيرة القرم', 'iso:UA-43', 'REGION', 'UA'],
    ['الشيشان', 'iso:RU-CE', 'REGION', 'RU'],
    ['دير الزور', 'iso:SY-DY', 'REGION', 'SY'],
    ['الأنبار', 'iso:IQ-AN', 'REGION', 'IQ'],
    ['شمال دارفور', 'iso:SD-DN', 'REGION', 'SD'],
    ['حضرموت', 'iso:YE-HD', 'REGION', 'YE'],
    ['تكساس', 'iso:US-TX', 'REGION', 'US'],
    ['تيغراي', 'iso:ET-TI', 'REGION', 'ET'],
    ['إنجلترا', 'iso:GB-ENG', 'REGION', 'GB'],
    ['دونباس', 'isnad:donbas', 'REGION', 'UA'],
    ['كردستان العراق', 'isnad:kurdistan-iraq', 'REGION', 'IQ'],
    ['قطاع غزة', 'isnad:gaza-strip', 'REGION', 'PS'],
    ['الضفة الغربية', 'isnad:west-bank', 'REGION', 'PS'],
    ['الجولان', 'isnad:golan', 'REGION', 'SY'],
    ['الشرق الأوسط', 'isnad:middle-east', 'REGION', undefined],
    ['أوروبا', 'isnad:europe', 'REGION', undefined],
    ['البحر الأسود', 'isnad:black-sea', 'OTHER', undefined],
    ['مضيق هرمز', 'isnad:strait-of-hormuz', 'OTHER', undefined],
    ['قناة السويس', 'isnad:suez-canal', 'OTHER', 'EG'],
    ['الصحراء الغربية', 'iso:EH', 'REGION', 'EH'],
    ['موسكو', 'geonames:524901', 'CITY', 'RU'],
    ['واشنطن', 'geonames:4140963', 'CITY', 'US'],
    ['كييف', 'geonames:703448', 'CITY', 'UA'],
    ['طهران', 'geonames:112931', 'CITY', 'IR'],
    ['بغداد', 'geonames:98182', 'CITY', 'IQ'],
    ['صنعاء', 'geonames:71137', 'CITY', 'YE'],
    ['سودجا', 'geonames:486816', 'TOWN', 'RU'],
    ['كورينيفو', 'geonames:544906', 'TOWN', 'RU'],
    ['ميروبوليا', 'geonames:701020', 'VILLAGE', 'UA'],
    ['كراسنوياروسكي', 'geonames:824992', 'DISTRICT', 'RU'],
    ['باخموت', 'geonames:713174', 'CITY', 'UA'],
    ['غزة', 'geonames:281133', 'CITY', 'PS'],
    ['القدس', 'geonames:281184', 'CITY', undefined],
    ['نيويورك', 'geonames:5128581', 'CITY', 'US'],
    ['Kyiv', 'geonames:703448', 'CITY', 'UA'],
    ['Kiev', 'geonames:703448', 'CITY', 'UA'],
    ['Sudzha', 'geonames:486816', 'TOWN', 'RU'],
    ['Crimea', 'iso:UA-43', 'REGION', 'UA'],
    ['Donbas', 'isnad:donbas', 'REGION', 'UA'],
  ])('%s is %s', (name, ...expected) => {
    const [place] = placesNamed(fold(name));
    expect([place?.id, place?.kind, place?.country]).toEqual(expected);
  });

  it.each(['بيردياسنك', 'كاوتشوك', 'القائد', ''])('"%s" is no place that it knows', (name) => {
    expect(idsNamed(name)).toEqual([]);
  });
});

describe('a name that several places bear', () => {
  it('gives the region before its seat, in either script', () => {
    expect(idsNamed('كورسك')).toEqual(['iso:RU-KRS', 'geonames:538560']);
    expect(idsNamed('Kursk')).toEqual(['iso:RU-KRS', 'geonames:538560']);
  });

  it('gives a capital before the greater namesakes', () => {
    expect(placesNamed(fold('طرابلس')).map(({ country }) => country)).toEqual(['LY', 'LB']);
  });

  it('gives a country before the state of its name', () => {
    expect(idsNamed('Georgia').slice(0, 1)).toEqual(['iso:GE']);
  });

  it.each([
    ['مقاطعة كورسك', ['iso:RU-KRS']],
    ['مدينة كورسك', ['geonames:538560']],
    ['Kursk Oblast', ['iso:RU-KRS']],
    ['city of Kursk', ['geonames:538560']],
    ['جمهورية الشيشان', ['iso:RU-CE']],
  ])('is told apart by a kind word: %s', (name, ids) => {
    expect(idsNamed(name)).toEqual(ids);
  });
});

describe('a name that is an everyday word', () => {
  it.each([
    'الشرقية',
    'صور',
    'بشار',
    'فلاديمير',
    'سنة',
    'دولة',
    'اليوم',
    'كان',
    'بين',
    'مالي',
    'Bush',
    'of',
    'Martin',
  ])('%s alone is no place', (word) => {
    expect(idsNamed(word)).toEqual([]);
  });

  it.each([
    ['محافظة الشرقية', 'iso:EG-SHR'],
    ['مدينة صور', 'geonames:267008'],
    ['دولة مالي', 'iso:ML'],
  ])('%s is one', (name, id) => {
    expect(idsNamed(name)).toContain(id);
  });
});

describe('what a place lies in', () => {
  it.each([
    ['geonames:486816', ['iso:RU-KRS', 'iso:RU']],
    ['isnad:shujaiya', ['isnad:gaza-strip', 'iso:PS']],
    ['iso:RU-KRS', ['iso:RU']],
    ['isnad:horn-of-africa', ['isnad:africa']],
    ['iso:RU', []],
    ['geonames:281184', []],
    ['nothing', []],
  ])('%s lies in %s', (id, ancestors) => {
    expect(ancestorsOf(id).map((place) => place.id)).toEqual(ancestors);
  });

  it('has the point and the people of a town', () => {
    const sudzha = placeById('geonames:486816');
    expect(sudzha?.latitude).toBeCloseTo(51.19, 1);
    expect(sudzha?.longitude).toBeCloseTo(35.27, 1);
    expect(sudzha?.population).toBeGreaterThan(1_000);
  });
});
