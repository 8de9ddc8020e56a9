import { isFunctionWord, isTimeWord } from '../../../language/ar/function-words.js';
import { fold } from '../../../language/fold.js';
import type { Document } from '../../document/document.js';
import type { ActorBook } from '../actor-book.js';
import type { ActorDraft, TokenRange } from '../drafts.js';
import { adjectives, construct } from './institution-complement.js';
import { actAlone, draftOf, headsOf, isGeneral, lastHeaded, nameOf } from './institution-draft.js';
import type { Complement, InstitutionParse } from './institution-parse.js';
import { institutionNoun, institutionNouns, isTitleWord } from '../lexicon.js';
import { longestPhrase } from '../phrases.js';

/** An institution found at a token. */
export interface InstitutionFound extends TokenRange {
  readonly actor: ActorDraft;
}

/**
 * Reads an institution built from a noun, what it is of, and the country: وزارة الدفاع الروسية, القوات الأوكرانية,
 * لجنة أطباء السودان المركزية, قناة «…», قوات كييف.
 */
export const institutionAt = (
  document: Document,
  book: ActorBook,
  at: number,
): InstitutionFound | undefined => {
  const found = longestPhrase(document.tokens, at, institutionNouns);
  if (found === undefined) return undefined;
  const { value: noun, first, last, cut } = found;
  return read({ document, book, noun, first, nounLast: last, cut });
};

const read = (parse: InstitutionParse): InstitutionFound | undefined => {
  const { noun, first, cut } = parse;
  if (isAdjective(parse)) return undefined;
  const complement = noun.definite ? adjectives(parse, parse.nounLast + 1) : construct(parse);
  if (complement === undefined || (noun.short && !isShortMinistry(parse, complement))) return undefined;
  const name = nameOf(parse, complement.last);
  const bare = noun.definite && !complement.own && complement.country === undefined;
  // الحركة التجارية is no movement that was named before.
  if (bare && !actAlone.has(noun.head) && isOfOtherKind(parse)) return undefined;
  const before = bare ? lastHeaded(parse) : undefined;
  if (before !== undefined) return { actor: before, first, last: complement.last, cut };
  const whole = noun.definite && complement.own ? inFull(parse, name) : undefined;
  if (whole !== undefined) {
    whole.aliases.add(name);
    return { actor: whole, first, last: complement.last, cut };
  }
  if (isGeneral(complement, noun) && !actAlone.has(noun.head)) return undefined;
  const actor = draftOf(parse, { ...complement, name });
  actor.aliases.add(name);
  for (const head of headsOf(noun)) actor.heads.add(head);
  return { actor, first, last: complement.last, cut };
};

// Adjectives too: المراسي البحرية, الأحزاب المعارضة.
const asAdjective = new Map([
  ['البحريه', /^(?:و|ب|ل)?ال/],
  [
    'المعارضه',
    /^(?:و|ب|ل)?(?:ال|لل)(?:.+ات|احزاب|فصايل|قوي|اصوات|كتل|اطراف|صحف|تيارات|حركات|لجان|نخب|جبهه)$/,
  ],
  ['المقاومه', /^(?:و|ب|ل)?(?:ال|لل)(?:.+ات|فصايل|قوي|اجنحه)$/],
]);

const isAdjective = ({ document: { tokens }, noun, first, cut }: InstitutionParse): boolean =>
  cut === 0 && asAdjective.get(noun.key)?.test(tokens[first - 1]?.folded ?? '') === true;

/** An adjective behind a definite noun that is no country's and says which kind it is of. */
const isOfOtherKind = ({ document: { tokens }, noun, nounLast }: InstitutionParse): boolean => {
  const next = tokens[nounLast + 1];
  return (
    next?.kind === 'word' &&
    !noun.key.includes(' ') &&
    /^ال.{3,}(?:ي|يه)$/.test(next.folded) &&
    !isFunctionWord(next.folded) &&
    !isTimeWord(next.folded) &&
    next.folded !== 'الحالي'
  );
};

/** الوكالة الدولية where the article has الوكالة الدولية للطاقة: the one body whose name begins so. */
const inFull = ({ book }: InstitutionParse, name: string): ActorDraft | undefined => {
  const begins = `${fold(name)} `;
  const found = book
    .all()
    .filter(
      ({ type, names }) => type !== 'PERSON' && [...names].some((full) => fold(full).startsWith(begins)),
    );
  return found.length === 1 ? found[0] : undefined;
};

/** الخارجية الأمريكية is the ministry: a feminine adjective, and no وزير or مجلس before it. */
const isShortMinistry = (
  { document: { tokens }, first }: InstitutionParse,
  { country, last }: Complement,
): boolean => {
  const before = tokens[first - 1]?.folded ?? '';
  const heads = [before, before.slice(1)];
  const governed = heads.some((word) => isTitleWord(word) || institutionNoun(word)?.definite === false);
  return country !== undefined && !governed && (tokens[last]?.folded ?? '').endsWith('ه');
};
