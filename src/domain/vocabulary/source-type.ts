/** What kind of source an actor is. With OFFICIAL always give the country: it takes no side. Each value with its meaning. */
export const sourceTypeMeanings = {
  OFFICIAL: 'A state, its organs and those who speak for them, of any country',
  ARMED_GROUP: "An armed force that is not a recognised state's",
  INTERGOVERNMENTAL: 'An organisation of states: the United Nations, the EU, NATO',
  PARTY: 'A political party or movement',
  MEDIA: 'An outlet, agency, channel or journalist',
  NGO: 'A non-governmental organisation, union or committee',
  EXPERT: 'An analyst, academic or specialist',
  BUSINESS: 'A company or those who speak for it',
  WITNESS: 'One who saw it, a resident, a victim',
  SOCIAL_MEDIA: 'An account or post whose owner is not otherwise known',
  UNKNOWN: 'The article does not tell what kind of source it is',
} as const;

export type SourceType = keyof typeof sourceTypeMeanings;
