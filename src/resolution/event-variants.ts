import type { EventVariant } from './events.js';
import { byCode } from './minimum.js';

const nothing: EventVariant = { type: 'OTHER', realis: 'ACTUAL', trigger: '' };

const span = ({ from, to }: EventVariant): string => `${from ?? '9'}/${to ?? '9'}`;

/**
 * An event as all its variants make it. They share what identifies it; of the rest one variant is taken whole, so that its
 * trigger and its time belong together: one with a time, then the shortest trigger, then code order.
 * @param variants JSON of at least one EventVariant
 */
export const resolveVariants = (variants: readonly string[]): EventVariant =>
  variants
    .map((variant) => JSON.parse(variant) as EventVariant)
    .sort(
      (a, b) =>
        byCode(span(a), span(b)) || a.trigger.length - b.trigger.length || byCode(a.trigger, b.trigger),
    )[0] ?? nothing;
