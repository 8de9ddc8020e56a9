/** The item of the greatest worth, the first of several; one without worth is none. */
export const greatest = <T>(items: readonly T[], worthOf: (item: T) => number | undefined): T | undefined => {
  let [found, most]: [T | undefined, number] = [undefined, -Infinity];
  for (const item of items) {
    const worth = worthOf(item);
    if (worth !== undefined && worth > most) [found, most] = [item, worth];
  }
  return found;
};
