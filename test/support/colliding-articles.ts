import fc from 'fast-check';
import type { Article } from '../../src/domain/article.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { idOf } from '../../src/domain/id.js';
import { extract } from '../../src/extraction/extract.js';
import { articleOf } from './extractions.js';

// Few speakers, places, figures and days: whatever two articles can have in common, they often have.
const speakers = [
  'وزارة الدفاع الروسية',
  'هيئة الأركان الأوكرانية',
  'وزارة الصحة السودانية',
  'وزارة الزراعة الأردنية',
] as const;
const places = [
  'كورسك',
  'مقاطعة سومي',
  'قرية بيريزوفكا',
  'قرية بيريزوفكا في مقاطعة كورسك',
  'قرية بيريزوفكا في مقاطعة سومي',
  'بلدة زهرافيلد قرب بيريزوفكا',
  'بلدة زهرافيلد في مقاطعة كورسك',
] as const;
const figures = ['14', '19', '41'] as const;
const loads = ['الأعلاف', 'الأدوية', 'الأعلاف والأدوية', 'البذور'] as const;
const days = ['2024-08-12', '2024-08-13', '2024-08-20', undefined] as const;

const speaker = fc.constantFrom(...speakers);
const place = fc.constantFrom(...places);
const figure = fc.constantFrom(...figures);

const sentence = fc.oneof(
  fc.tuple(speaker, figure, place).map(([s, n, p]) => `أعلنت ${s} مقتل ${n} جنديا في ${p}.`),
  fc.tuple(speaker, figure, place).map(([s, n, p]) => `وقالت ${s} إن ${n} جنديا قتلوا في ${p}.`),
  fc
    .tuple(speaker, figure, figure, place)
    .map(([s, n, m, p]) => `وقالت ${s} إن ${n} جنديا قتلوا في ${p}، مقابل ${m} في حصيلة سابقة.`),
  fc.tuple(speaker, figure, place).map(([s, n, p]) => `ونفت ${s} مقتل ${n} جنديا في ${p}.`),
  fc.tuple(speaker, place).map(([s, p]) => `وقالت ${s} إن قواتها سيطرت على ${p}.`),
  fc.tuple(speaker, place).map(([s, p]) => `ونقلت وكالة الشمال عن ${s} قولها إن القصف طال ${p}.`),
  fc.tuple(speaker, speaker, place).map(([s, o, p]) => `واتهمت ${s} ${o} بقصف ${p}.`),
  fc
    .tuple(speaker, fc.constantFrom(...loads))
    .map(([s, load]) => `دعت ${s} إلى فتح ممرات آمنة لنقل ${load} إلى المزارع المحاصرة.`),
  fc
    .tuple(speaker, fc.constantFrom(...loads))
    .map(([s, load]) => `وطالبت ${s} بفتح ممرات تسمح بنقل ${load} للمزارع المحاصرة بالثلوج.`),
  place.map((p) => `وقال مصدر أمني إن الأهالي غادروا ${p}.`),
  fc
    .tuple(fc.constantFrom('وزير الزراعة الأردني', 'المتحدث باسم الجيش السوداني'), figure, place)
    .map(
      ([role, n, p]) =>
        `وقال ${role} سالم المثالي إن ${n} مدنيا قتلوا في ${p}. وأضاف المثالي أن الطريق مقطوع.`,
    ),
);

/** What an article is known by besides its text. */
interface Told {
  readonly text: string;
  readonly file: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
}

const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'] as const;
const urls = ['https://one.example/x', 'https://two.example/x', undefined, undefined] as const;

const defined = <T extends object>(of: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** One to four sentences by few speakers about few places. */
const collidingText = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

const extractionOf = (told: Told): Extraction => {
  const article: Article = { ...articleOf(told), id: idOf('Article', told.url ?? told.text) };
  return extract(article);
};

const told = fc
  .record({
    text: collidingText,
    file: fc.constantFrom(...files),
    url: fc.constantFrom(...urls),
    outlet: fc.constantFrom('صحيفة الميدان', 'وكالة الشمال', undefined),
    publishedAt: fc.constantFrom(...days),
  })
  .map((one): Told => defined(one) as Told);

/** What an article has that says which others its file no longer holds. */
interface Place {
  readonly file: string;
  readonly url?: string;
  readonly text: string;
}

/** Whether a file that says the first no longer says the second: another text without address or of the same one, or that text. */
export const takesThePlaceOf = (newer: Place, older: Place): boolean =>
  newer.file === older.file &&
  (newer.url === older.url || older.url === undefined || newer.text === older.text);

// A file says one thing at a time.
const withoutVersions = (all: readonly Told[]): readonly Told[] =>
  all.filter(
    (one, at) =>
      !all.slice(0, at).some((other) => takesThePlaceOf(one, other) || takesThePlaceOf(other, one)),
  );

// The same article copied: to another file, under another address, with another outlet.
const withCopies = fc
  .tuple(fc.array(told, { minLength: 2, maxLength: 6 }), fc.array(fc.tuple(fc.nat(), told), { maxLength: 3 }))
  .map(([all, copies]) => [
    ...all,
    ...copies.map(([at, one]) => ({ ...one, text: all[at % all.length]?.text ?? one.text })),
  ]);

/**
 * Articles that have words, speakers, places and figures in common, and addresses for which two files have different texts; none
 * whose own file says something else later.
 */
export const collidingArticles: fc.Arbitrary<readonly Extraction[]> = withCopies.map((all) =>
  withoutVersions(all).map(extractionOf),
);

/** The same, and newer texts for addresses and files that had another before. */
export const changingArticles: fc.Arbitrary<readonly Extraction[]> = withCopies.map((all) =>
  all.map(extractionOf),
);
