import type { ExtractedLocation } from '../domain/extraction.js';
import { distinct, byCode, foremost, fullest } from './minimum.js';
import { byWidth } from './records/place-key.js';

/** A place as one article tells it, without where it does and what it lies in. */
export type PlaceVariant = Pick<
  ExtractedLocation,
  'name' | 'nameEn' | 'aliases' | 'kind' | 'country' | 'point' | 'gazetteerId'
>;

/** What a variant is kept as: the same variant is the same string. */
export const placeVariant = (place: ExtractedLocation): PlaceVariant => ({
  name: place.name,
  aliases: distinct(place.aliases),
  kind: place.kind,
  ...(place.nameEn === undefined ? {} : { nameEn: place.nameEn }),
  ...(place.country === undefined ? {} : { country: place.country }),
  ...(place.gazetteerId === undefined ? {} : { gazetteerId: place.gazetteerId }),
  ...(place.point === undefined
    ? {}
    : { point: { latitude: place.point.latitude, longitude: place.point.longitude } }),
});

/** A place as all its variants make it. */
export interface ResolvedPlace extends Omit<PlaceVariant, 'aliases'> {
  readonly names: readonly string[];
}

const namesOf = (variants: readonly PlaceVariant[]): readonly string[] =>
  distinct(
    variants.flatMap(({ name, nameEn, aliases }) => [
      name,
      ...(nameEn === undefined ? [] : [nameEn]),
      ...aliases,
    ]),
  );

const least = (values: readonly (string | undefined)[]): string | undefined =>
  values.filter((value) => value !== undefined).sort(byCode)[0];

/** One value out of several: the fullest spelling, the narrowest kind. At least one variant. */
export const resolvePlace = (variants: readonly PlaceVariant[]): ResolvedPlace => {
  const nameEn = fullest(variants.map((variant) => variant.nameEn));
  const country = least(variants.map((variant) => variant.country));
  const gazetteerId = least(variants.map((variant) => variant.gazetteerId));
  const point = variants
    .map((variant) => variant.point)
    .sort((a, b) => byCode(JSON.stringify(a ?? ''), JSON.stringify(b ?? '')));
  const known = point.find((one) => one !== undefined);
  return {
    name: fullest(variants.map(({ name }) => name)) ?? '',
    names: namesOf(variants),
    kind:
      foremost(
        byWidth,
        variants.map(({ kind }) => kind),
      ) ?? 'OTHER',
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(country === undefined ? {} : { country }),
    ...(gazetteerId === undefined ? {} : { gazetteerId }),
    ...(known === undefined ? {} : { point: known }),
  };
};
