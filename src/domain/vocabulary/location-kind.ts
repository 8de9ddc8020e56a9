/** What a location is. Each value with its meaning. */
export const locationKindMeanings = {
  COUNTRY: 'A state',
  REGION:
    'A first-level part of a country (oblast, province, governorate), or a region known by a name (Donbas)',
  DISTRICT: 'A part of a region (raion, قضاء، منطقة)',
  CITY: 'A city',
  TOWN: 'A town (بلدة)',
  VILLAGE: 'A village (قرية)',
  OTHER: 'Anything else that has a place: a river, an airport, a front line',
} as const;

export type LocationKind = keyof typeof locationKindMeanings;
