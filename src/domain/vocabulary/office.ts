/** Which branch of a state an official speaks for. Each value with its meaning. */
export const officeMeanings = {
  EXECUTIVE: 'Head of state, government, ministry',
  MILITARY: 'Armed forces, ministry of defence',
  SECURITY: 'Police, intelligence, interior',
  LEGISLATIVE: 'Parliament and its members',
  JUDICIAL: 'Courts and prosecutors',
  LOCAL: 'Governor, mayor, regional or district administration',
  DIPLOMATIC: 'Foreign ministry, embassy, envoy',
} as const;

export type Office = keyof typeof officeMeanings;
