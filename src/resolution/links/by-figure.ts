import { independentSources } from '../sources.js';
import { firstSaid, sameSpeaker } from './claim-order.js';
import { areSidesApart, type Clash, placeOf } from './clashes.js';

const withinDays = 2;
const dayMs = 86_400_000;

const isSoon = (a: string, b: string): boolean =>
  a !== '' && b !== '' && Math.abs(Date.parse(a) - Date.parse(b)) <= withinDays * dayMs;

/**
 * One figure for one kind of thing, of so many digits that two sayings do not share it by chance, told within two days: the one supports
 * the other, though one leaves the place out or tells it the day after. Two places are two figures.
 */
export const byFigure: Clash = (later, earlier, meaning) => {
  const [a, b] = [later.records[0], earlier.records[0]];
  const [here, there] = [placeOf(later, meaning), placeOf(earlier, meaning)];
  const isOne =
    later.matter !== earlier.matter &&
    (here === '' || there === '' || here === there) &&
    isSoon(firstSaid(later), firstSaid(earlier)) &&
    !areSidesApart(a, b);
  const adds = sameSpeaker(later, earlier) || independentSources([...later.records, ...earlier.records]) > 1;
  return isOne && adds ? { type: 'SUPPORTS', basis: 'figure', score: 0.7 } : undefined;
};
