import { readings, withoutConjunction } from '../../../language/ar/proclitics.js';
import { isPastVerb } from '../../../language/ar/verbs.js';
import { fact } from '../../../language/word.js';
import type { PlaceDraft, PlaceMention } from '../drafts.js';
import { greatest } from '../greatest.js';
import { isDirection, kindWord, placeAnaphor } from './kind-words.js';
import type { PlaceReading } from './place-reading.js';

/** Notes where a definite kind word calls a place back. */
export const readCallsBack = (reading: PlaceReading): void => {
  const { tokens, book, mentions, calledBack } = reading;
  const countries = new Map<PlaceDraft, number>();
  tokens.forEach((token, at) => {
    const named = mentions.startingAt(at);
    if (named !== undefined) book.touch(named.place);
    if (named?.place.kind === 'COUNTRY') countries.set(named.place, (countries.get(named.place) ?? 0) + 1);
    const land = token.kind === 'word' && named === undefined ? landWord(token.word) : undefined;
    const country = land === undefined ? undefined : mostNamed(countries, land.kingdom);
    if (country !== undefined && reading.actors.covering(at) === undefined)
      calledBack.add({ first: at, last: at, cut: land?.cut ?? 0, place: country });
    const anaphor = token.kind === 'word' && named === undefined ? placeAnaphor(token.word) : undefined;
    // "المنطقة الحدودية مع" still is that region; "المنطقة العازلة" is a thing of its own.
    const place = anaphor === undefined ? undefined : book.calledBack(anaphor);
    if (place !== undefined) calledBack.add({ first: at, last: at, cut: 0, place });
  });
};

const kingdoms = new Set(['SA', 'MA', 'JO', 'BH']);

const lands = new Map([
  ['البلاد', false],
  ['المملكه', true],
]);

/** البلاد and المملكة, with or without a prefix. */
const landWord = fact((word) => {
  for (const { word: bare, prefix } of readings(word)) {
    const kingdom = lands.get(bare);
    if (kingdom !== undefined) return { kingdom, cut: prefix.length };
  }
  return undefined;
});

/** The country that the article has named most so far. */
const mostNamed = (countries: ReadonlyMap<PlaceDraft, number>, kingdom: boolean): PlaceDraft | undefined =>
  greatest(
    [...countries.keys()].filter(({ place }) => !kingdom || kingdoms.has(place?.country ?? '')),
    (country) => countries.get(country),
  );

const farthest = 6;

/** قرية X في مقاطعة Y, بلدات A وB في المناطق الحدودية لمقاطعة Y, قرية X بالمقاطعة. */
export const readContainment = (reading: PlaceReading): void => {
  const all = reading.mentions.all();
  all.forEach((mention, index) => {
    const outer = around(reading, mention);
    if (outer === undefined) return;
    for (const inner of [mention, ...listBefore(reading, all, index)])
      reading.book.lieIn(inner.place, outer.place, outer);
  });
};

/** The names that stand in one list with this one, before it. */
const listBefore = (
  reading: PlaceReading,
  all: readonly PlaceMention[],
  index: number,
): readonly PlaceMention[] => {
  const list: PlaceMention[] = [];
  for (let i = index; i > 0; i -= 1) {
    const [before, here] = [all[i - 1], all[i]];
    if (before === undefined || here === undefined) break;
    const joined =
      here.first === before.last + 1 && reading.tokens[here.first]?.folded.startsWith('و') === true;
    if (!joined) break;
    list.push(before);
  }
  return list;
};

const around = (reading: PlaceReading, mention: PlaceMention): PlaceMention | undefined => {
  const { tokens, mentions, calledBack } = reading;
  for (let at = mention.last + 1; at <= mention.last + farthest; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || reading.actors.covering(at) !== undefined) return undefined;
    const outer = mentions.startingAt(at) ?? calledBack.startingAt(at);
    if (outer !== undefined) return leadsTo(reading, mention, outer) ? outer : undefined;
    if (isPastVerb(withoutConjunction(token.folded))) return undefined;
  }
  return undefined;
};

const inside = new Set(['في', 'ضمن', 'داخل']);

/** Whether the words between say that the one lies in the other: في, or ب and ل written onto a kind word. */
const leadsTo = ({ tokens }: PlaceReading, inner: PlaceMention, outer: PlaceMention): boolean => {
  for (let at = inner.last + 1; at <= outer.first; at += 1) {
    const word = tokens[at]?.folded ?? '';
    if (inside.has(word)) return true;
    const onto = /^[بل]/.test(word) && (kindWord(word) !== undefined || placeAnaphor(word) !== undefined);
    if (onto || (at === outer.first && outer.cut > 0 && word.startsWith('ب'))) return true;
    if (word.startsWith('و') || isDirection(word)) return false;
  }
  return false;
};
