import { isVerb } from '../../language/ar/verbs.js';
import { tokenAt, wordAt, type AttributionReading } from './reading.js';

/** Whether the token is a finite verb as far as its form tells; what is written with ta marbuta is a noun. */
export const isVerbAt = (reading: AttributionReading, at: number): boolean => {
  const token = tokenAt(reading, at);
  if (token?.kind !== 'word' || reading.document.text.charAt(token.end - 1) === 'ة') return false;
  return isVerb(wordAt(reading, at));
};
