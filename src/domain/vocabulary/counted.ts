/** What a quantity counts, independent of the noun it is written with. Each value with its meaning. */
export const countedMeanings = {
  KILLED: 'People killed',
  WOUNDED: 'People wounded, poisoned or hurt',
  LOSSES: 'Killed and wounded together, losses in troops',
  CAPTURED: 'Prisoners',
  MISSING: 'Missing people',
  ARRESTED: 'People arrested',
  DISPLACED: 'People evacuated or fled',
  INTERCEPTED: 'Missiles, drones, aircraft shot down',
  DESTROYED: 'Vehicles, weapons, buildings destroyed or damaged',
  ATTACKS: 'Attacks, strikes, launches',
  SETTLEMENTS: 'Towns, villages or areas held, taken, hit',
  TERRITORY: 'Area or distance of ground',
  PEOPLE: 'People, otherwise',
  MONEY: 'An amount of money',
  TIME: 'A stretch of time',
  PERCENT: 'A share',
  OTHER: 'Anything else',
} as const;

export type Counted = keyof typeof countedMeanings;
