/** How the article identifies the speaker of an assertion. Each value with its meaning. */
export const identificationMeanings = {
  NAMED: 'By name',
  ROLE: 'By office or role only: وزير الخارجية، المتحدث',
  COLLECTIVE: 'As a group: سكان، مسؤولون',
  ANONYMOUS: 'Unnamed on purpose: مصدر مطلع، مسؤول رفض الكشف عن هويته',
} as const;

export type Identification = keyof typeof identificationMeanings;
