import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTypeMeanings } from '../../src/domain/vocabulary/event-type.js';
import { eventsIn } from '../../src/extraction/events/events.js';
import { realisRows } from '../../src/extraction/events/realis.js';
import { triggers } from '../../src/extraction/events/trigger.js';
import { tokenise } from '../../src/language/tokenise.js';

const events = (text: string) => eventsIn(tokenise(text), text);
const kinds = (text: string) =>
  events(text).map(({ type, mode }) => (mode === undefined ? type : `${type}/${mode}`));

describe('every row of the lexicon', () => {
  it.each(triggers.map((row) => [row.id, row.example, row] as const))(
    '%s finds its own example: %s',
    (id, example, row) => {
      const found = events(example).find(({ rule }) => rule === id);
      expect(found).toMatchObject({ type: row.type, rule: id });
      expect(found?.mode).toBe(row.mode);
      expect(row.reason).not.toBe('');
    },
  );

  it('has an id of its own', () => {
    const ids = triggers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('reaches every type of event', () => {
    const reached = new Set<string>(triggers.map(({ type }) => type));
    expect(Object.keys(eventTypeMeanings).filter((type) => !reached.has(type))).toEqual([]);
  });
});

describe('every row of realis', () => {
  it.each(realisRows.map(({ id, gives, example }) => [id, example, gives] as const))(
    '%s: %s',
    (_, example, gives) => {
      expect(events(example)[0]?.realis).toBe(gives);
    },
  );
});

describe('events of Arabic text', () => {
  it.each([
    ['أحبطت الحامية محاولة لاقتحام الثكنة', ['ASSAULT/REPELLED']],
    ['دمرت أنظمة الدفاع الجوي 18 مسيرة', ['INTERCEPT']],
    ['دمرت المدفعية دبابتين و3 مركبات', ['ASSAULT/DESTROY']],
    ['قتل سائق وأصيب 4 آخرون', ['CASUALTIES']],
    ['قالت البلدية إن القصف الليلي اشتد', ['ASSAULT/STRIKE']],
    ['فرقت الشرطة مظاهرة قرب الجسر', ['COERCE', 'PROTEST']],
    ['خطف مسلحون سائحا أمس', ['ASSAULT']],
    ['أُجلت الجلسة إلى الشهر المقبل', []],
    ['أجلت البلدية السكان', ['DISPLACE']],
    ['وتتواصل الاحتجاجات في العاصمة', ['PROTEST']],
    ['دمر التحالف مواقع للصواريخ', ['ASSAULT/DESTROY']],
    ['فرقت شرطة مكافحة الشغب المتظاهرين', ['COERCE']],
    ['نقل عن الوزير أن السكان بخير', []],
    ['لا يزال التمرد تحت سيطرتها', ['CONTROL']],
    ['أودى الحريق بحياة سائق', ['CASUALTIES']],
    ['شن الفصيل هجوما إلكترونيا', ['COERCE/CYBER']],
    ['وقع البلدان مذكرة تفاهم خلال زيارة الوزير', ['AGREE', 'CONSULT']],
    ['رحلت السلطات لاجئين فروا من الحرب', ['COERCE', 'DISPLACE', 'ASSAULT']],
    ['أعفى الملك الوزير من منصبه', ['LEADERSHIP']],
    ['استقبل الرئيس وفدا من التجار', ['CONSULT']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['أكدت وزارة الدفاع أن الوضع مستقر'],
    ['دعا مجلس الأمن إلى الهدوء'],
    ['قال الوزير إن الدفاعات الجوية في حالة جيدة'],
    ['انتقد الكاتب سياسة الاغتيالات'],
    ['شن النائب هجوما لاذعا على الحكومة'],
    ['سجل المنتخب هدفا بعد هجوم سريع في المباراة'],
    ['وقف الحارس خلف الباب'],
    ['بلغت الشركة خسائر مالية'],
    ['تبنت الجماعة الهجوم الذي هز الميناء أمس'],
    ['نفى المتهم صلته بالهجوم على المصرف'],
    ['شن رئيس الحزب هجوما عنيفا على الحكومة'],
    ['يحكي الفيلم معركة قديمة'],
    ['رفع المتظاهرون لافتات'],
    ['تحدث التقرير عن جرائم خطف السياح'],
    ['اعتدت أن أمشي فجرا'],
    ['وصلت دبابة قتال جديدة'],
    ['الوضع تحت السيطرة'],
    ['لا تفاوض مع أحد'],
    ['دعت منظمة العفو الدولية إلى الهدوء'],
    ['كلفت الحكومة وزير الحرب القديم'],
    ['أدين بقوة كل ما جرى'],
    ['نشرت الوزارة مقطع فيديو'],
    ['علق الناطق على الخبر'],
    ['انتخاب مباشر على الشاشة'],
  ])('%s tells of no event', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    ['قصفت القوات القرية', 'ACTUAL'],
    ['لم تقصف القوات القرية', 'DENIED'],
    ['نفى المتحدث قصف القرية', 'DENIED'],
    ['ستقصف القوات القرية', 'PLANNED'],
    ['تعتزم الحكومة إجلاء السكان', 'PLANNED'],
    ['قد تقصف القوات القرية', 'HYPOTHETICAL'],
    ['قد قصفت القوات القرية', 'ACTUAL'],
    ['دعا الحاكم إلى إجلاء السكان', 'HYPOTHETICAL'],
    ['بعد أن قصفت القوات القرية', 'ACTUAL'],
    ['تعرضت القافلة لقصف', 'ACTUAL'],
  ])('%s is %s', (text, realis) => {
    expect(events(text)[0]?.realis).toBe(realis);
  });

  it('points at the trigger without its conjunction, and at its clause', () => {
    const text = 'استهدفت الطائرات مواقع في الوادي، ودمرت المدفعية مركبات قرب النهر';
    const [first, second] = events(text);
    expect(first && text.slice(first.trigger.start, first.trigger.end)).toBe('استهدفت');
    expect(second && text.slice(second.trigger.start, second.trigger.end)).toBe('دمرت');
    expect(first?.to).toBe(second?.token);
    expect(second?.from).toBeGreaterThanOrEqual(first?.token ?? 0);
  });

  it('takes a definite noun for what was told before', () => {
    expect(kinds('خرجت مظاهرة في الساحة. واستمرت المظاهرة الحاشدة حتى المساء.')).toEqual(['PROTEST']);
  });

  it('keeps its triggers inside the text whatever the words', () => {
    const words = fc.constantFrom(
      'قصف',
      'هجوم',
      'ودمرت',
      'مسيرة',
      'في',
      '.',
      '،',
      'لم',
      'قتلى',
      'أحبطت',
      'محاولة',
      'اجتماع',
      'وقف',
      'إطلاق',
      'النار',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (list) => {
        const text = list.join(' ');
        const count = tokenise(text).length;
        return events(text).every(
          ({ trigger, token, from, to }) =>
            trigger.start < trigger.end &&
            trigger.end <= text.length &&
            from <= token &&
            token < to &&
            to <= count,
        );
      }),
    );
  });
});
