/** How far the reporter stands from what is reported. Each value with its meaning. */
export const reporterDistanceMeanings = {
  ENDORSES: 'The reporter takes it for true: كشف، أقر',
  NEUTRAL: 'The reporter takes no side: قال، أعلن',
  DISTANCES: "The reporter holds it at arm's length: زعم، ما سماه",
} as const;

export type ReporterDistance = keyof typeof reporterDistanceMeanings;
