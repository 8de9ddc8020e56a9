import type { Article } from '../../domain/article.js';
import type {
  ExtractedActor,
  ExtractedClaim,
  ExtractedEvent,
  ExtractedLocation,
  Extraction,
} from '../../domain/extraction.js';
import { hashOf, idOf } from '../../domain/id.js';
import type { Span } from '../../domain/span.js';
import { dateOf, type Standing } from './calendar.js';
import { drawOutlet } from './cast.js';
import { type Chance, chanceOf } from './chance.js';
import type { Place } from './places.js';
import { bySentence, type Sentence, spanAt } from './sentences.js';
import { newsWord } from './stories.js';
import { tellingsOf } from './tellings.js';

const within = (span: Span, words: string, text: string): Span =>
  spanAt(text.indexOf(words, span.start), words);

const eventIn = (article: Article, sentence: Sentence): ExtractedEvent | undefined => {
  const { event, place } = sentence.telling.story;
  if (event === undefined) return undefined;
  const { trigger: word, ...kind } = event;
  const trigger = within(sentence.content, word, article.text);
  return {
    id: idOf('Event', article.id, String(trigger.start)),
    ...kind,
    trigger,
    location: place.itself.id,
    participants: [],
    realis: 'ACTUAL',
    rule: 'strike',
  };
};

const claimIn = (article: Article, sentence: Sentence): ExtractedClaim => {
  const { content: span, cue, source, telling } = sentence;
  const { story, stance, via } = telling;
  const { itself } = story.speaker;
  const event = eventIn(article, sentence);
  const number = story.quantity;
  return {
    id: idOf('Assertion', article.id, String(span.start), String(span.end), itself.id),
    ...{ span, speaker: itself.id, via: via === undefined ? [] : [via.id], cue, source, stance },
    stanceRule: 'stance-of-verb',
    certainty: 'CERTAIN',
    certaintyRule: 'stated-as-fact',
    polarity: story.denied ? 'DENIED' : 'AFFIRMED',
    reporterDistance: stance === 'ALLEGE' ? 'DISTANCES' : 'NEUTRAL',
    identification: 'NAMED',
    mode: 'INDIRECT',
    quoted: false,
    about: [story.place.itself.id, ...(event === undefined ? [] : [event.id])],
    quantities:
      number === undefined
        ? []
        : [
            {
              ...number,
              approx: false,
              span: within(span, `${number.value} ${number.unit}`, article.text),
              rule: 'number-noun',
            },
          ],
    rule: 'verb-speaker-that',
  };
};

// Whoever is in an article is in it once, with every place where it is named.
const gathered = <T extends { readonly id: string; readonly mentions: readonly Span[] }>(
  found: readonly (readonly [T, Span?])[],
): readonly T[] => {
  const all = new Map<string, T>();
  for (const [one, span] of found) {
    const known = all.get(one.id) ?? one;
    all.set(one.id, span === undefined ? known : { ...known, mentions: [...known.mentions, span] });
  }
  return [...all.values()];
};

const actorsIn = (sentences: readonly Sentence[]): readonly ExtractedActor[] =>
  gathered(
    sentences.flatMap(({ telling, source, via }) => [
      [telling.story.speaker.itself, source] as const,
      ...(telling.story.speaker.body === undefined ? [] : [[telling.story.speaker.body] as const]),
      ...(telling.via === undefined || via === undefined ? [] : [[telling.via, via] as const]),
    ]),
  );

const locationsIn = (sentences: readonly Sentence[]): readonly ExtractedLocation[] =>
  gathered(
    sentences.flatMap(({ telling, place }) => [
      [telling.story.place.itself, place] as const,
      ...telling.story.place.around.map((around) => [around] as const),
    ]),
  );

/** The article of a number out of so many, as if it had been read and extracted: over a year, in the order of its days. */
export const madeArticle = (draw: (chance: Chance) => Place, standing: Standing): Extraction => {
  const { at } = standing;
  const chance = chanceOf(13, at);
  const title = `خبر ${at}: ${newsWord(chance.below(20_000))}`;
  const { text, sentences } = bySentence(title, tellingsOf(chance, draw, standing));
  const file = `${at}.txt`;
  const article: Article = {
    id: idOf('Article', text),
    file,
    language: 'ar',
    title,
    outlet: drawOutlet(chance).name,
    publishedAt: dateOf(standing),
    text,
    textHash: hashOf(text),
    plain: true,
    matter: [{ kind: 'body', start: title.length + 2, end: text.length }],
  };
  return {
    article,
    actors: actorsIn(sentences),
    locations: locationsIn(sentences),
    events: sentences.flatMap((sentence) => eventIn(article, sentence) ?? []),
    claims: sentences.map((sentence) => claimIn(article, sentence)),
  };
};
