import data from './light-stem.json' with { type: 'json' };

/** One step of stemming: where the shape holds, what is left of the word. */
interface StemRule {
  readonly shape: RegExp;
  readonly leaves: string;
  readonly reason: string;
  /** Two folded forms that the rules bring together, with the stem they meet in. */
  readonly example: readonly [form: string, other: string, stem: string];
}

/** The article and what is written onto it. */
const articles = ['وبال', 'وكال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال'];
const fewestLetters = 3;

/** Endings, longest first; each comes off only where three letters are left. */
const endings = [
  'كما',
  'هما',
  'تما',
  'يين',
  'ها',
  'هم',
  'هن',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'وا',
  'تا',
  'ه',
  'ت',
  'ي',
  'ا',
  'و',
  'ء',
];

const possessors = ['كما', 'هما', 'ها', 'هم', 'هن', 'نا', 'ه'];

/** Shapes of verbs and of the nouns made of them: tried in this order, again until none holds. */
export const stemRules: readonly StemRule[] = [
  {
    shape: /^(?:است|[يتنم]ست|س[يتن]ست)(..)ا?(.)$/,
    leaves: 'س$1$2',
    reason: 'tenth form: verb, noun and participles; its س stays, since استهدف is not هدف',
    example: ['يستهدف', 'استهداف', 'سهدف'],
  },
  {
    shape: /^س[يتن](?=.{3})/,
    leaves: '',
    reason: 'future of the present tense',
    example: ['سينطلق', 'ينطلق', 'نطلق'],
  },
  {
    shape: /^ت(?=ت.{3})/,
    leaves: '',
    reason: 'feminine present of the fifth and sixth form',
    example: ['تتفاوض', 'يتفاوض', 'فاوض'],
  },
  { shape: /^ي(?=.{3})/, leaves: '', reason: 'present tense', example: ['يقاتل', 'قاتل', 'قاتل'] },
  {
    shape: /^ت(.)(.)ي(.)$/,
    leaves: '$1$2$3',
    reason: 'verbal noun of the second form',
    example: ['تنفيذ', 'نفذت', 'نفذ'],
  },
  {
    shape: /^[تم](.)ا(.)(.)$/,
    leaves: '$1ا$2$3',
    reason: 'sixth form, and participles and nouns of the third',
    example: ['مفاوضات', 'تفاوض', 'فاوض'],
  },
  {
    shape: /^ا(.)(.)ا(.)$/,
    leaves: '$1$2$3',
    reason: 'verbal noun of the fourth form, and plurals of the same shape',
    example: ['اسعار', 'سعر', 'سعر'],
  },
  {
    shape: /^[ام](?=ن...|.ت..)(.+)ا(.)$/,
    leaves: '$1$2',
    reason: 'verbal nouns of the seventh and eighth form',
    example: ['اعتقال', 'يعتقل', 'عتقل'],
  },
  {
    shape: /^[ام](?=ن...$|.ت.)/,
    leaves: '',
    reason: 'seventh and eighth form without their alef, and their participles',
    example: ['انطلق', 'ينطلق', 'نطلق'],
  },
  {
    shape: /^مت(?=...$)/,
    leaves: 'ت',
    reason: 'participle of the fifth form',
    example: ['متقدم', 'يتقدم', 'قدم'],
  },
  {
    shape: /^ت(?=...$)/,
    leaves: '',
    reason: 'feminine present, and the fifth form',
    example: ['تنفذ', 'ينفذ', 'نفذ'],
  },
  { shape: /^ت(?=.ا..$|سيطر$)/, leaves: '', reason: 'feminine present', example: ['تهاجم', 'يهاجم', 'هاجم'] },
  { shape: /^ا(?=...$)/, leaves: '', reason: 'fourth form', example: ['اسقطت', 'يسقط', 'سقط'] },
  {
    shape: /^(..+)(.)\2$/,
    leaves: '$1$2',
    reason: 'a doubled last letter',
    example: ['احتلال', 'احتلت', 'حتل'],
  },
];

const own = new Map(Object.entries(data.ownLetters.words));
const plurals = new Map(Object.entries(data.brokenPlurals));
const spellings = new Map(Object.entries(data.spellings));

const withoutArticle = (word: string): string | undefined => {
  const article = articles.find((one) => word.startsWith(one) && word.length - one.length >= fewestLetters);
  return article === undefined ? undefined : word.slice(article.length);
};

const isOwn = (word: string): boolean =>
  (own.get(word.charAt(0)) ?? []).some((known) => word.startsWith(known));

// One letter may be the word's own: it comes off only where enough is left and no known word begins so.
const withoutProclitic = (word: string): string => {
  const bare = withoutArticle(word);
  if (bare !== undefined) return bare;
  if (word.length <= 4 || !/^[وفبلك]/.test(word) || isOwn(word) || plurals.has(word)) return word;
  return withoutProclitic(word.slice(1));
};

const ending = (word: string, of: readonly string[]): string =>
  of.find((one) => word.endsWith(one) && word.length - one.length >= fewestLetters) ?? '';

const withoutEndings = (word: string): string => {
  const last = ending(word, endings);
  return last === '' ? word : withoutEndings(word.slice(0, -last.length));
};

// A plural is known as it stands or before a possessor, never behind another ending: مدني is no town (مدن).
const withoutEnding = (word: string): string => {
  const possessed = ending(word, possessors);
  const bare = possessed === '' ? word : word.slice(0, -possessed.length);
  return withoutEndings(
    plurals.get(word) ?? plurals.get(bare) ?? plurals.get(bare.replace(/ت$/, 'ه')) ?? word,
  );
};

const shaped = (word: string): string => {
  if (word.length <= fewestLetters) return word;
  const rule = stemRules.find(({ shape }) => shape.test(word));
  if (rule === undefined) return word;
  const next = word.replace(rule.shape, rule.leaves);
  return next === word ? word : shaped(next);
};

const memo = new Map<string, string>();
const mostRemembered = 50_000;

const stemOf = (folded: string): string => {
  if (!/^[\u0600-\u06ff]/.test(folded)) return folded.length > 4 ? folded.replace(/(?:es|s)$/, '') : folded;
  const bare = withoutEnding(withoutProclitic(folded));
  const spelled = spellings.get(bare) ?? bare;
  return spellings.get(shaped(spelled)) ?? shaped(spelled);
};

/**
 * What the forms of one word have in common, as far as their letters tell: without article and proclitics, endings of number,
 * gender and possessor, the marks of verb forms; broken plurals come from a table. Two words may share a stem by chance and two forms of
 * one word may not: good for measuring how alike two sentences are, never for looking a word up.
 * @param folded a word as `fold` gives it
 */
export const lightStem = (folded: string): string => {
  const before = memo.get(folded);
  if (before !== undefined) return before;
  if (memo.size >= mostRemembered) memo.clear();
  const stem = stemOf(folded);
  memo.set(folded, stem);
  return stem;
};
