import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import type { AccordingCue } from './cue.js';
import { fact } from '../../../language/word.js';
import { type AttributionReading, tokenAt, wordAt } from '../reading.js';

const accordings = new Set(['وفقا', 'وفق', 'بحسب', 'حسب', 'طبقا', 'حسبما', 'وفقما', 'استنادا']);

const selves = new Set(
  'قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم زعمه زعمها زعمهم رايه رايها ادعايه ادعايها كلامه كلامها'.split(
    ' ',
  ),
);

const isReporting = (word: string): boolean =>
  reportingForm(word) !== undefined || /^(?:نقلت?|اوردت?|نشرت?|بثت?)(?:ه|ها)?$/.test(word);

/** The word without a conjunction, where it is one of these. */
const accordingOf = fact((word) => [word, word.replace(/^[وف]/, '')].find((form) => accordings.has(form)));

/** وفقاً, بحسب, على حد and their like at a token. */
export const accordingAt = (reading: AttributionReading, at: number): AccordingCue | undefined => {
  const word = wordAt(reading, at);
  const bare = accordingOf(tokenAt(reading, at)?.word ?? '');
  if (bare !== undefined && wordAt(reading, at + 1) === 'ما' && isReporting(wordAt(reading, at + 2)))
    return { kind: 'according', at, last: at + 2, sourceFrom: at + 3, self: false };
  if (/ما$/.test(bare ?? '') && isReporting(wordAt(reading, at + 1)))
    return { kind: 'according', at, last: at + 1, sourceFrom: at + 2, self: false };
  if (bare !== undefined)
    return { kind: 'according', at, last: at, sourceFrom: at + 1, self: selves.has(wordAt(reading, at + 1)) };
  if ((word === 'نقلا' || word === 'ونقلا') && wordAt(reading, at + 1) === 'عن')
    return { kind: 'according', at, last: at + 1, sourceFrom: at + 2, self: false };
  if (word === 'علي' && wordAt(reading, at + 1) === 'ما' && isReporting(wordAt(reading, at + 2)))
    return { kind: 'according', at, last: at + 2, sourceFrom: at + 3, self: false };
  if (word === 'علي' && wordAt(reading, at + 1) === 'حد')
    return {
      kind: 'according',
      at,
      last: at + 1,
      sourceFrom: at + 2,
      self: selves.has(wordAt(reading, at + 2)),
    };
  return undefined;
};
