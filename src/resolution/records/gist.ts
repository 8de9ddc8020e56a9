import type { ExtractedClaim, ExtractedQuantity, Extraction } from '../../domain/extraction.js';
import type { Span } from '../../domain/span.js';
import { lightStem } from '../../language/ar/light-stem.js';
import { isDefinite } from '../../language/ar/proclitics.js';
import { isGrammarWord, isPreposition } from '../../language/ar/function-words.js';
import { numeralOf } from '../../language/ar/numbers-words.js';
import { fold } from '../../language/fold.js';
import { type Token, tokenise } from '../../language/tokenise.js';
import type { Gist } from './assertion-record.js';
import { distinct } from '../minimum.js';
import negations from './negations.json' with { type: 'json' };
import paleWords from './pale-words.json' with { type: 'json' };
import sameMeaning from './same-meaning.json' with { type: 'json' };
import stopWords from './stop-words.json' with { type: 'json' };

const stops = new Set(stopWords.words);
const negating = new Set(negations.words);

// «بنحو», «ومع»: a particle behind another.
const isStop = (folded: string): boolean =>
  stops.has(folded) || (/^[وفبل]/.test(folded) && stops.has(folded.slice(1)));

const stem = (word: string): string => lightStem(fold(word));

const meanings = new Map(
  sameMeaning.groups.flatMap(({ words }) =>
    words.map((word) => [stem(word), stem(words[0] ?? word)] as const),
  ),
);

/** What a folded word is counted as: its stem, and where several words say one thing, the stem of the first. */
export const lemmaOf = (folded: string): string => {
  const bare = lightStem(folded);
  return meanings.get(bare) ?? bare;
};

const pale = new Set(paleWords.words.map((word) => lemmaOf(fold(word))));

const isContent = (token: Token): boolean => {
  const { kind, folded } = token;
  return (
    kind === 'word' &&
    folded.length > 1 &&
    !isStop(folded) &&
    !negating.has(folded) &&
    !isGrammarWord(folded) &&
    numeralOf(token) === undefined
  );
};

const names = new WeakMap<Extraction, ReadonlySet<string>>();

/** The lemmas of every name of an article: what many claims of one matter share. */
const nameLemmas = (extraction: Extraction): ReadonlySet<string> => {
  const before = names.get(extraction);
  if (before !== undefined) return before;
  const { text } = extraction.article;
  const spans = [...extraction.actors, ...extraction.locations].flatMap(({ mentions }) => mentions);
  const words = spans.flatMap(({ start, end }) => tokenise(text.slice(start, end)));
  const all = new Set(words.filter(isContent).map(({ folded }) => lemmaOf(folded)));
  names.set(extraction, all);
  return all;
};

const placesOf = (
  { about }: ExtractedClaim,
  { locations }: Extraction,
): Pick<Gist, 'places' | 'countries'> => {
  const named = locations.filter(({ id }) => about.includes(id));
  const ids = (wide: boolean): readonly string[] =>
    distinct(named.filter(({ kind }) => (kind === 'COUNTRY') === wide).map(({ id }) => id));
  return { places: ids(false), countries: ids(true) };
};

// «تركيا» and «تركي» are one stem, so what is left without its counterpart tells two nations apart.
const nisba = /..يا?$|..يه$|..يين$|..يون$|..يات$/;

// «العاصفة الشديدة»: a word with the article right behind another describes it. «في ميناء»: what stands behind a preposition is a noun.
const namesThing = (tokens: readonly Token[], at: number): boolean => {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || !isContent(token)) return false;
  if (before?.kind === 'word' && isPreposition(before.folded)) return true;
  return isDefinite(token.folded) && (before?.kind !== 'word' || !isDefinite(before.folded));
};

const thingsIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter((_, at) => namesThing(tokens, at)).map(({ folded }) => lemmaOf(folded));

/** The first word of a text that tells something and names nobody, as a lemma. */
export const firstLemma = (text: string, { strong }: Gist): string | undefined =>
  tokenise(text)
    .filter(isContent)
    .map(({ folded }) => lemmaOf(folded))
    .find((lemma) => strong.includes(lemma));

/** The lemma of holding, taking and freeing. */
export const holding = lemmaOf('سيطر');

/** Where the words of a claim say that somebody holds, takes or frees something. */
export const holdingIn = ({ span }: ExtractedClaim, { article }: Extraction): Span | undefined => {
  const tokens = tokenise(article.text.slice(span.start, span.end));
  const found = tokens.find((token) => isContent(token) && lemmaOf(token.folded) === holding);
  return found === undefined ? undefined : { start: span.start + found.start, end: span.start + found.end };
};

/** What a claim says, in lemmas by how much sharing them tells, with what keeps two sayings apart. */
export const gistOf = (
  claim: ExtractedClaim,
  extraction: Extraction,
  counted: readonly ExtractedQuantity[],
): Gist => {
  const tokens = tokenise(extraction.article.text.slice(claim.span.start, claim.span.end));
  const known = nameLemmas(extraction);
  const content = tokens.filter(isContent).map(({ folded }) => ({ folded, lemma: lemmaOf(folded) }));
  const lemmas = distinct(content.map(({ lemma }) => lemma));
  const isStrong = (lemma: string): boolean => !pale.has(lemma) && !known.has(lemma);
  return {
    strong: lemmas.filter(isStrong),
    names: lemmas.filter((lemma) => !pale.has(lemma) && known.has(lemma)),
    pale: lemmas.filter((lemma) => pale.has(lemma)),
    qualities: distinct(content.filter(({ folded }) => nisba.test(folded)).map(({ lemma }) => lemma)),
    things: distinct(thingsIn(tokens).filter(isStrong)),
    negated: tokens.some(({ folded }) => negating.has(folded)),
    numbers: distinct(counted.map(({ counts, value }) => `${counts}:${value}`)),
    ...placesOf(claim, extraction),
  };
};
