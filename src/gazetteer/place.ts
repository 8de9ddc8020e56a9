import type { LocationKind } from '../domain/vocabulary/location-kind.js';

/** A place that the gazetteer knows. */
export interface Place {
  /** `iso:RU` (a country), `iso:RU-KRS` (a region), `geonames:486816` (a town), or `isnad:donbas` where no list has it. */
  readonly id: string;
  /** Arabic, preferred first; empty where only the English name is known. */
  readonly names: readonly string[];
  readonly nameEn: string;
  readonly aliasesEn: readonly string[];
  readonly kind: LocationKind;
  /** The id of the place that it lies in directly. */
  readonly parent?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** WGS 84 degrees. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly population?: number;
  /** Chosen by hand as a place that news names wherever it is written. */
  readonly wellKnown?: boolean;
}
