/** Items by a key, each group in the order they come. */
export const groupBy = <T>(
  items: readonly T[],
  key: (item: T) => string,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const at = key(item);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [item]);
    else group.push(item);
  }
  return groups;
};

/** The groups alone. */
export const grouped = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] => [
  ...groupBy(items, key).values(),
];
