import { isFunctionWord } from '../../../language/ar/function-words.js';
import { isPastVerb, isVerb } from '../../../language/ar/verbs.js';
import { actorsNamed } from '../../../gazetteer/actors.js';
import { countryNamed, countryOfAdjective } from '../../../gazetteer/countries.js';
import { isAmbiguousGivenName, isGivenName, isLightGivenName } from '../../../gazetteer/given-names.js';
import type { Token } from '../../../language/tokenise.js';
import { fact } from '../../../language/word.js';
import { readings } from '../../../language/ar/proclitics.js';
import { institutionNoun, isTitleWord } from '../lexicon.js';
import { isCommonDefinite, isCommonWord, isConjoined, isPrefixed } from './common-words.js';
import { hasNounShape, isFirst, isNoName, isParticle, isSurnameTitle, isWholeWord } from './person-words.js';

const longest = 5;

/** How many letters may be a prefix of a word behind which a name begins: none, or one. */
export const prefixesOfName = fact((folded) =>
  isWholeWord(folded)
    ? []
    : readings(folded)
        .map(({ prefix }) => prefix.length)
        .filter((cut) => cut <= 1 && mayBegin(folded.slice(cut))),
);

const mayBegin = (word: string): boolean => isFirst(word) || isAmbiguousGivenName(word);

const hasPrefixedFunction = fact(
  (word) =>
    /^(?:لل|بال|كال|فال|وال)/.test(word) ||
    (/^[ولبف]/.test(word) && (isNoName(word.slice(1)) || word.startsWith('وال'))),
);

/** و before another name: محمد حداد وسالم نور are two. */
const beginsNext = (word: string): boolean =>
  word.startsWith('و') &&
  !isGivenName(word) &&
  (isFirst(word.slice(1)) ||
    isAmbiguousGivenName(word.slice(1)) ||
    actorsNamed(word.slice(1)).some(({ type }) => type === 'PERSON'));

/** Whether an unknown word may go on a name that has begun. */
const mayFollow = (token: Pick<Token, 'kind' | 'folded'>, raw: string): boolean => {
  const word = token.folded;
  if (token.kind !== 'word' || word.length < 2 || raw.endsWith('ً') || raw.endsWith('اً')) return false;
  if (isNoName(word) || hasPrefixedFunction(word) || isPastVerb(word) || hasNounShape(word)) return false;
  if (isCommonWord(word) || isPrefixed(word) || isConjoined(word, raw)) return false;
  // اتهم عبد العاطي إسرائيل: whom he accuses is no part of his name.
  if (countryNamed(word) !== undefined || beginsNext(word)) return false;
  return !isVerb(word) || foreignVerbLike.test(word);
};

// Surnames that begin as a present tense does: يانوكوفيتش, تيموشينكو.
const foreignVerbLike = /(?:فيتش|ينكو|وف|يف|سكي|ايا|ماز|غان|اهو|يان|ين)$/;

/** Where a name is read. */
export interface NameContext {
  readonly text: string;
  readonly slot?: boolean;
  /** Letters of the first word that are a prefix. */
  readonly cut?: number;
}

const rawOf = ({ text }: NameContext, token: Token): string => text.slice(token.start, token.end);

/**
 * The last token of the name of a person that begins at a token; undefined where none does. A name begins with a given name
 * or a particle, and goes on with given names, particles, one definite surname or words that are nothing else.
 * @param slot whether the words stand where a name is due (after a title or a verb of saying): there an unknown word may begin it
 */
export const nameEnd = (tokens: readonly Token[], at: number, context: NameContext): number | undefined => {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const head = first.folded.slice(context.cut ?? 0);
  if (!begins(tokens, at, { ...context, head })) return undefined;
  if (head.startsWith('ال') && !isOwnAlef(head, rawOf(context, first).slice(context.cut ?? 0)))
    return undefined;
  const last = lastOf(tokens, at, { ...context, head });
  const dangling = isParticle(tokens[last]?.folded ?? '') || (last === at && isParticle(head));
  if (dangling) return undefined;
  // جندي فضل عدم الحديث: what may be a name and has an everyday word behind it is none.
  const next = tokens[at + 1];
  if (last === at && !isGivenName(head) && next?.kind === 'word' && isEveryday(next, rawOf(context, next)))
    return undefined;
  return last > at || context.slot === true ? last : undefined;
};

const isEveryday = ({ folded }: Token, raw: string): boolean => isCommonWord(folded) || /^و[أإآ]/.test(raw);

/** أليس, إلياس: the hamza shows that the two letters are the name's and no article. */
const isOwnAlef = (head: string, raw: string): boolean => /^[أإ]/.test(raw) && isGivenName(head);

type Headed = NameContext & { readonly head: string };

const begins = (tokens: readonly Token[], at: number, context: Headed): boolean => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const { head, slot } = context;
  if (first === undefined) return false;
  if (isFirst(head)) return true;
  // علي is no على.
  const raw = rawOf(context, first);
  if (raw.endsWith('ى') && head === 'علي') return false;
  if (slot === true)
    return (
      (isAmbiguousGivenName(head) && (!isFunctionWord(head) || head === 'علي') && !isCommonWord(head)) ||
      mayFollow({ ...first, folded: head }, raw)
    );
  // سعيد بن خالد: whatever else the first word is, here it is a name.
  if (second?.folded === 'بن' && isAmbiguousGivenName(head)) return isGiven(tokens[at + 2]?.folded ?? '');
  return isLightGivenName(head) && second !== undefined && confirms(second.folded, head);
};

const isGiven = (word: string): boolean => isGivenName(word) || isAmbiguousGivenName(word);

/** What shows that a word which may be a given name is one: another given name, or a surname with the article. */
const confirms = (word: string, head: string): boolean =>
  isGivenName(word) ||
  isLightGivenName(word) ||
  word === 'بن' ||
  // Much of the press writes على as علي.
  (head !== 'علي' && /^ال.{3,}/.test(word) && !isNoName(word) && !isCommonDefinite(word));

/** جان-لوك: a hyphen inside a name is passed over. */
const skipMark = (tokens: readonly Token[], at: number): number => {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  return mark?.folded === '-' && !mark.spaced && next?.spaced === false ? at + 1 : at;
};

const lastOf = (tokens: readonly Token[], at: number, context: Headed): number => {
  let last = at;
  let previous = context.head;
  let before = '';
  let words = 1;
  while (words < longest) {
    const next = skipMark(tokens, last + 1);
    const token = tokens[next];
    if (token === undefined || (next === last + 1 && !token.spaced)) break;
    if (!goesOn(token, previous, { ...context, words, before })) break;
    last = next;
    // محمد بن سالم بن خالد: a particle makes one name with what follows.
    if (!isParticle(previous)) words += 1;
    // آل folds to what the article is: a particle, it goes on.
    if (token.folded.startsWith('ال') && !isParticle(token.folded) && !isParticle(previous)) break;
    [before, previous] = [previous, token.folded];
  }
  return last;
};

type Going = Headed & {
  readonly words: number;
  /** The word before the previous one. */
  readonly before: string;
};

const goesOn = (token: Token, previous: string, context: Going): boolean => {
  const word = token.folded;
  if (token.kind !== 'word') return false;
  // ابن الرئيس is no name.
  if (previous === 'ابن' && (isTitleWord(word) || institutionNoun(word) !== undefined)) return false;
  if (isParticle(previous))
    return isAmbiguousGivenName(word) || word.startsWith('ال') || !isNoName(word) || isFirst(word);
  if (isFirst(word) || isParticle(word)) return true;
  // فضل الله, and one definite surname right behind a given name: سعد الكناني.
  if (word === 'الله') return true;
  if (word.startsWith('ال')) return isDefiniteSurname(word, previous, context);
  // A word in ة is a noun more often than a surname.
  if (/[ةه]$/.test(rawOf(context, token)) && !(context.slot === true && isGivenName(context.head)))
    return false;
  // Behind two words few unknown ones go on: سالم حداد سفيرا.
  if (context.words > 1 && (/ا$|ات$|^و/.test(word) || rawOf(context, token).endsWith('ى'))) return false;
  return mayFollow(token, rawOf(context, token));
};

const builders = new Set(['عبد', 'بن', 'بنت', 'ابن', 'ابو', 'ابي', 'ابا']);

/** Whether a folded word makes a name with the one behind it. */
const builds = (word: string): boolean => builders.has(word);

/** سعد الكناني; طارق الملا, سيف السويدي where only the given name stands before. */
const isDefiniteSurname = (word: string, previous: string, { slot, words, before }: Going): boolean => {
  // عبد الكريم الحداد, محمد بن خليفة الحداد: what stands behind a particle is a given name whatever else it is.
  const given = isGivenName(previous) || isLightGivenName(previous) || builds(before);
  if (!given && !(slot === true && isAmbiguousGivenName(previous))) return false;
  if (!isNoName(word)) return !isCommonDefinite(word);
  return (
    words === 1 && (isSurnameTitle(word) || (word.endsWith('ي') && countryOfAdjective(word) !== undefined))
  );
};
