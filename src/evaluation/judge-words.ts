import type { ExtractedClaim } from '../domain/extraction.js';
import type { Span } from '../domain/span.js';
import type { GoldClaim } from './gold.js';
import { isSpeaker, type Match, wordsAt } from './match.js';
import type { Told, Verdict } from './verdict.js';

/** Who says a word, after one side. */
interface Voice<C> {
  readonly by: string;
  readonly claim: C;
}

type Voices<C> = ReadonlyMap<number, readonly Voice<C>[]>;

/** The voices of every word that a claim has, by the word's offset. */
const voices = <C extends { readonly span: Span; readonly speaker: string }>(
  text: string,
  claims: readonly C[],
): Voices<C> => {
  const found = new Map<number, Voice<C>[]>();
  for (const claim of claims) {
    const { start, end } = claim.span;
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const before = found.get(start + index) ?? [];
      if (!before.some(({ by }) => by === claim.speaker)) before.push({ by: claim.speaker, claim });
      found.set(start + index, before);
    }
  }
  return found;
};

/** Words that are judged alike and follow one another in one claim. */
const runs = (
  words: readonly (Omit<Verdict, 'times'> & { readonly claim: object })[],
): readonly Verdict[] => {
  const found: { verdict: Verdict; claim: object }[] = [];
  for (const { claim, ...word } of words) {
    const last = found.at(-1);
    if (last?.claim === claim && last.verdict.outcome === word.outcome)
      last.verdict = { ...last.verdict, times: last.verdict.times + 1 };
    else found.push({ verdict: { ...word, times: 1 }, claim });
  }
  return found.map(({ verdict }) => verdict);
};

/** Each word of a claim asks for its speaker, or its speakers: cutting clauses differently costs nothing. */
export const judgeWords = (match: Match): readonly Verdict[] => {
  const { gold, extraction, byId } = match;
  const { text } = extraction.article;
  const wanted = voices<GoldClaim>(text, gold.claims);
  const given = voices<ExtractedClaim>(text, extraction.claims);
  const says = (name: string, id: string): boolean => isSpeaker(match, name, byId.get(id));
  const tell = (at: number, { end }: Span): Told => ({
    words: wordsAt(match, { start: at, end }),
    span: { start: at, end },
  });
  const asked = [...wanted].flatMap(([at, all]) =>
    all
      .filter(({ claim }) => !claim.optional)
      .map(({ by, claim }) => ({
        measure: 'attributed words' as const,
        outcome:
          given.get(at)?.some((voice) => says(by, voice.by)) === true
            ? ('found' as const)
            : ('missed' as const),
        ...tell(at, claim.span),
        wanted: by,
        claim,
      })),
  );
  const extra = [...given].flatMap(([at, all]) =>
    all
      .filter(
        ({ by }) => wanted.get(at)?.some((voice) => voice.claim.optional || says(voice.by, by)) !== true,
      )
      .map(({ by, claim }) => ({
        measure: 'attributed words' as const,
        outcome: 'extra' as const,
        ...tell(at, claim.span),
        got: byId.get(by)?.name ?? by,
        rule: claim.rule,
        claim,
      })),
  );
  return [...runs(asked), ...runs(extra)];
};
