import { fold } from '../../language/fold.js';
import { isFunctionWord, isTimeWord } from '../../language/ar/function-words.js';
import { reportingForm, reportingParticiple } from '../../language/ar/reporting-verbs.js';
import { readings } from '../../language/ar/proclitics.js';
import { isPastVerb, isVerb } from '../../language/ar/verbs.js';
import { countryNamed, countryOfAdjective } from '../../gazetteer/countries.js';
import { isAmbiguousGivenName, isGivenName } from '../../gazetteer/given-names.js';
import type { Token } from '../../language/tokenise.js';
import { fact } from '../../language/word.js';
import { kindWord, placeAnaphor } from './kind-words.js';
import { institutionNoun, isTitleWord } from './lexicon.js';

// Parts that stand inside a name and need another word after them.
const particles = new Set(
  [
    'بن',
    'بنت',
    'ابن',
    'أبو',
    'أبي',
    'أبا',
    'آل',
    'عبد',
    'أم',
    'دي',
    'دا',
    'دو',
    'فان',
    'فون',
    'دير',
    'ولد',
    'سان',
    'ماك',
    'أو',
  ].map(fold),
);

// Definite words that follow a name and are none.
const afterNames = new Set(
  [
    'السابق',
    'السابقة',
    'الأسبق',
    'الراحل',
    'الراحلة',
    'الجديد',
    'الجديدة',
    'الحالي',
    'الشهير',
    'الشاب',
    'الذي',
    'التي',
    'المعروف',
    'الملقب',
    'المعارض',
    'الموالي',
    'التابع',
    'الخاص',
    'العامة',
    'البالغ',
    'المقيم',
    'المتهم',
  ].map(fold),
);

const longest = 5;

/** Whether a folded word belongs to news and not to a name. */
export const isNoName = fact(
  (word) =>
    isFunctionWord(word) ||
    isTimeWord(word) ||
    afterNames.has(word) ||
    reportingForm(word) !== undefined ||
    reportingParticiple(word) !== undefined ||
    kindWord(word) !== undefined ||
    placeAnaphor(word) !== undefined ||
    isTitleWord(word) ||
    institutionNoun(word) !== undefined ||
    countryOfAdjective(word) !== undefined,
);

// Of the particles only these begin a name: فان folds like فإن, أم like "or".
const openingParticles = new Set(['ابن', 'ابو', 'ابي', 'عبد']);

const isFirst = (word: string): boolean => isGivenName(word) || openingParticles.has(word);

/** How many letters may be a prefix of a word behind which a name begins: none, or one. */
export const prefixesOfName = fact((folded) =>
  readings(folded)
    .map(({ prefix }) => prefix.length)
    .filter((cut) => cut <= 1 && isFirst(folded.slice(cut))),
);

const hasPrefixedFunction = fact(
  (word) =>
    /^(?:لل|بال|كال|فال|وال)/.test(word) ||
    (/^[ولبف]/.test(word) && (isNoName(word.slice(1)) || word.startsWith('وال'))),
);

/** Whether an unknown word may go on a name that has begun. */
const mayFollow = (token: Pick<Token, 'kind' | 'folded'>, raw: string): boolean => {
  const word = token.folded;
  if (token.kind !== 'word' || word.length < 2 || raw.endsWith('ً') || raw.endsWith('اً')) return false;
  if (isNoName(word) || hasPrefixedFunction(word) || isPastVerb(word)) return false;
  // اتهم عبد العاطي إسرائيل: whom he accuses is no part of his name.
  if (countryNamed(word) !== undefined) return false;
  return !isVerb(word) || foreignVerbLike.test(word);
};

// Surnames that begin as a present tense does: يانوكوفيتش, تيموشينكو.
const foreignVerbLike = /(?:فيتش|ينكو|وف|يف|سكي|ايا|ماز|غان|اهو|يان|ين)$/;

/**
 * The last token of the name of a person that begins at a token; undefined where none does. A name begins with a given name
 * or a particle, and goes on with given names, particles, one definite surname or words that are nothing else.
 * @param slot whether the words stand where a name is due (after a title or a verb of saying): there an unknown word may begin it
 */
export const nameEnd = (tokens: readonly Token[], at: number, context: NameContext): number | undefined => {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const head = first.folded.slice(context.cut ?? 0);
  const begins =
    isFirst(head) ||
    (context.slot === true && mayFollow({ kind: 'word', folded: head }, rawOf(context, first)));
  if (!begins || head.startsWith('ال')) return undefined;
  const last = lastOf(tokens, at, { ...context, head });
  const dangling = particles.has(tokens[last]?.folded ?? '') || (last === at && particles.has(head));
  if (dangling) return undefined;
  return last > at || context.slot === true ? last : undefined;
};

/** Where a name is read. */
export interface NameContext {
  readonly text: string;
  readonly slot?: boolean;
  /** Letters of the first word that are a prefix. */
  readonly cut?: number;
}

const rawOf = ({ text }: NameContext, token: Token): string => text.slice(token.start, token.end);

const lastOf = (tokens: readonly Token[], at: number, context: NameContext & { head: string }): number => {
  let last = at;
  let previous = context.head;
  for (let i = at + 1; i < at + longest; i += 1) {
    const token = tokens[i];
    if (token === undefined || !goesOn(token, previous, context)) break;
    last = i;
    // آل folds to what the article is: a particle, it goes on.
    if (token.folded.startsWith('ال') && !particles.has(token.folded) && !particles.has(previous)) break;
    previous = token.folded;
  }
  return last;
};

const goesOn = (token: Token, previous: string, context: NameContext & { head: string }): boolean => {
  const word = token.folded;
  if (token.kind !== 'word' || !token.spaced) return false;
  if (particles.has(previous)) return !isFunctionWord(word);
  if (isFirst(word) || particles.has(word)) return true;
  // فضل الله, and one definite surname right behind a given name: سعد الكناني.
  if (word === 'الله') return true;
  if (word.startsWith('ال'))
    return (
      (isGivenName(previous) || (context.slot === true && isAmbiguousGivenName(previous))) && !isNoName(word)
    );
  // A word in ة is a noun more often than a surname.
  if (/[ةه]$/.test(rawOf(context, token)) && !(context.slot === true && isGivenName(context.head)))
    return false;
  return mayFollow(token, rawOf(context, token));
};
