import { registerEnumType } from 'type-graphql';

const orderOf = (
  kind: string,
  meanings: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const values = Object.fromEntries(Object.keys(meanings).map((order) => [order, order]));
  registerEnumType(values, {
    name: `${kind}Order`,
    description: `An order of a list; the id decides between equals.`,
    valuesConfig: Object.fromEntries(
      Object.entries(meanings).map(([order, description]) => [order, { description }]),
    ),
  });
  return values;
};

export const ClaimOrder = orderOf('Claim', {
  SAID_DESC: 'The latest first; claims without a day last',
  SAID_ASC: 'The earliest first; claims without a day before all',
  SOURCES_DESC: 'Those with the most independent sources first',
  RELEVANCE:
    'Those that the text of the filter fits best first. Scores move while articles come in: forward only, and no further than the first 1,000',
});

export const ArticleOrder = orderOf('Article', {
  PUBLISHED_DESC: 'The latest first; articles without a date last',
  PUBLISHED_ASC: 'The earliest first; articles without a date before all',
});

export const AssertionOrder = orderOf('Assertion', { POSITION: 'As they stand in the text' });

const byName = { NAME_ASC: 'By name, from the first letter', NAME_DESC: 'By name, from the last letter' };
export const ActorOrder = orderOf('Actor', byName);
export const LocationOrder = orderOf('Location', byName);

export const EventOrder = orderOf('Event', {
  DATE_DESC: 'The latest first; events without a date last',
  DATE_ASC: 'The earliest first; events without a date before all',
});

export const JudgementOrder = orderOf('Judgement', {
  AT_DESC: 'The latest first',
  AT_ASC: 'The earliest first',
});

export const QuantityOrder = orderOf('Quantity', {
  SAID_ASC: 'The earliest first: how a number moved; numbers without a day before all',
  SAID_DESC: 'The latest first; numbers without a day last',
  VALUE_ASC: 'The smallest first',
  VALUE_DESC: 'The greatest first',
});

export const ContradictionOrder = orderOf('Contradiction', {
  LATEST: 'That with the latest claim first; those without a day last',
  SCORE_DESC: 'The plainest first',
});
