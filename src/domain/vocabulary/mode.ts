/** Whether the content is the speaker's own words. Each value with its meaning. */
export const modeMeanings = {
  DIRECT: 'All of it stands in quotation marks',
  MIXED: 'Some of it stands in quotation marks',
  INDIRECT: "The reporter's wording",
} as const;

export type Mode = keyof typeof modeMeanings;
