/** What an actor is. Each value with its meaning. */
export const actorTypeMeanings = {
  PERSON: 'A human being, by name or by role',
  ORGANIZATION: "A body that is neither a state's, military nor media",
  GOVERNMENT: 'A state, its government, ministries and administrations',
  MILITARY: 'Armed forces of a state',
  MEDIA: 'An outlet, agency, channel, paper or site',
  GROUP: 'People acting together: an armed group, a people, protesters',
} as const;

export type ActorType = keyof typeof actorTypeMeanings;
