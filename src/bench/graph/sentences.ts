import type { Span } from '../../domain/span.js';
import type { Telling } from './tellings.js';

/** What a sentence of an article holds, at its offsets in the whole text. */
export interface Sentence {
  readonly telling: Telling;
  readonly cue: Span;
  readonly source: Span;
  readonly via?: Span;
  readonly content: Span;
  readonly place: Span;
}

/** Where words stand that begin at an offset. */
export const spanAt = (start: number, words: string): Span => ({ start, end: start + words.length });

const sentenceAt = (
  from: number,
  telling: Telling,
): { readonly text: string; readonly sentence: Sentence } => {
  const { story, cue, via } = telling;
  const [speaker, place] = [story.speaker.itself.name, story.place.itself.name];
  const relay = via === undefined ? '' : `نقلا عن ${via.name} `;
  const lead = `${relay}${cue} ${speaker} إن `;
  const words = story.words.replace('{place}', place);
  const begin = from + lead.length;
  return {
    text: `${lead}${words}. `,
    sentence: {
      telling,
      cue: spanAt(from + relay.length, cue),
      source: spanAt(from + relay.length + cue.length + 1, speaker),
      content: spanAt(begin, words),
      place: spanAt(begin + story.words.indexOf('{place}'), place),
      ...(via === undefined ? {} : { via: spanAt(from + 'نقلا عن '.length, via.name) }),
    },
  };
};

/** The text of an article under its title, and where everything stands in it. */
export const bySentence = (
  title: string,
  tellings: readonly Telling[],
): { readonly text: string; readonly sentences: readonly Sentence[] } => {
  let text = `${title}\n\n`;
  const sentences = tellings.map((telling) => {
    const next = sentenceAt(text.length, telling);
    text += next.text;
    return next.sentence;
  });
  return { text, sentences };
};
