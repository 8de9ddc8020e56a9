/** Conditions that all hold, as one. */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((each) => `(${each})`).join(' AND ');

const walks = (condition: string): boolean => condition.includes('EXISTS {');
const readsWords = (condition: string): boolean => condition.includes('searchText') && !walks(condition);

/**
 * The same conditions, for a list that is read in an order given by an index. Where few nodes have the words, their relations are walked
 * only of those that have them: left alone the planner walks first, which costs some ten times as much.
 */
export const wordsFirst = (conditions: readonly string[]): readonly string[] => {
  const [words, dear] = [conditions.filter(readsWords), conditions.filter(walks)];
  if (words.length === 0 || dear.length === 0) return conditions;
  return [
    ...conditions.filter((each) => !words.includes(each) && !dear.includes(each)),
    `CASE WHEN ${allOf(words)} THEN ${allOf(dear)} ELSE false END`,
  ];
};

/** Of which one holds at least: none holds of nothing. What the planner saw to be false it would plan without the index it is told to use. */
export const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'timestamp() < 0' : conditions.map((each) => `(${each})`).join(' OR ');

/** What does not hold. A condition on a property that a node has not is unknown to the database: here it does not hold. */
export const not = (condition: string): string => `NOT coalesce(${condition}, false)`;

/** A condition where the filter has the value, nothing where it has not. */
export const given = <T>(value: T | undefined, condition: (value: T) => string): readonly string[] =>
  value === undefined ? [] : [condition(value)];
