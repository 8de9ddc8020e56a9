import type { NumberFound } from '../../language/ar/numbers.js';
import { countsNothing } from './context.js';
import { prefixedNounOf } from './nouns.js';
import type { Page, Unit } from './unit.js';

const counting = new Set(['عدد', 'اعداد']);
const reaching = /^[وف]?(?:بلغ|يبلغ|بلغت|تبلغ|وصل|يصل|تجاوز|يتجاوز|ناهز|يناهز|كان)$/;
const countReach = 16;

/** "عدد المستفيدين بلغ 70": what is counted stands behind عدد, and a verb says how many. */
export const numberOf = ({ tokens }: Page, number: NumberFound): Unit | undefined => {
  if (countsNothing(tokens, number, undefined)) return undefined;
  const { first, last } = number;
  let reached = false;
  for (let at = first - 1; at >= Math.max(0, first - countReach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'mark' && '.؟!؛'.includes(token.folded))) return undefined;
    reached ||= reaching.test(token.folded);
    if (!counting.has(token.folded.replace(/^[وفب]/, ''))) continue;
    const counted = tokens[at + 1];
    const noun = prefixedNounOf(counted?.folded ?? '')?.noun;
    const said = reached || reaching.test(tokens[at - 1]?.folded ?? '');
    if (!said || counted === undefined || noun?.number !== 'plural') return undefined;
    return {
      span: { start: counted.start, end: counted.end },
      first,
      last,
      noun,
      is: 'noun',
      rule: 'number-of',
    };
  }
  return undefined;
};
