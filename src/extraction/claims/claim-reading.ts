import type { ExtractedEvent } from '../../domain/extraction.js';
import type { AttributionReading } from '../attribution/reading.js';

/** What claims are assembled from. */
export interface ClaimReading extends AttributionReading {
  readonly events: readonly ExtractedEvent[];
}
