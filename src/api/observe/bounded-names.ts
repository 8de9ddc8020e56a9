const longest = 60;

/**
 * Names as they may label a figure: the first so many that are met, short ones; all others together are `other`. Clients name
 * operations as they like, and each name would be a series that is kept for ever.
 */
export const boundedNames = (most: number): ((name: string) => string) => {
  const known = new Set<string>();
  return (name) => {
    if (name === '') return 'anonymous';
    if (known.has(name)) return name;
    if (known.size >= most || name.length > longest) return 'other';
    known.add(name);
    return name;
  };
};
