import { byCode, distinct } from '../minimum.js';
import { among, type Judged } from './judged.js';

/** How alike two items are, from 0 to 1: with whom an item stays that two judged different would both have. */
export type Alike = (a: string, b: string) => number;

/** Sets of items that never hold two of which somebody judged that they are different. */
class Apart {
  readonly #groups = new Map<string, readonly string[]>();

  constructor(private readonly areDifferent: (a: string, b: string) => boolean) {}

  of(item: string): readonly string[] {
    return this.#groups.get(item) ?? [item];
  }

  fits(a: string, b: string): boolean {
    return !this.of(a).some((one) => this.of(b).some((other) => this.areDifferent(one, other)));
  }

  /** Makes the groups of two items one, where nobody judged otherwise. */
  join(a: string, b: string): void {
    if (this.of(a).includes(b) || !this.fits(a, b)) return;
    const group = [...this.of(a), ...this.of(b)].sort(byCode);
    for (const item of group) this.#groups.set(item, group);
  }
}

// Whoever stands against another of the class comes first, each with its own; the others follow whom they are most like.
const joinClass = (groups: Apart, members: readonly string[], alike: Alike): void => {
  const stands = (item: string): boolean => members.some((other) => !groups.fits(item, other));
  const sorted = distinct(members);
  const seeds: string[] = [];
  for (const item of [...sorted.filter(stands), ...sorted.filter((item) => !stands(item))]) {
    const nearest = seeds
      .filter((seed) => groups.fits(seed, item))
      .map((seed) => ({ seed, like: alike(seed, item) }))
      .sort((a, b) => b.like - a.like || byCode(a.seed, b.seed))[0];
    if (nearest === undefined) seeds.push(item);
    else groups.join(nearest.seed, item);
  }
};

/**
 * Groups of items by what was judged of them and, where nobody judged, by the classes that they are of: different beats same, and same
 * beats the classes. Of several joins that together would make one of what is different, those in code order are kept as long as
 * they can be. A pure function of the sets; each part of the items that nothing ties to the rest comes out the same without the rest.
 */
export const groupsOf = (
  classes: readonly (readonly string[])[],
  { same, different }: Judged,
  alike: Alike,
): readonly (readonly string[])[] => {
  const groups = new Apart(among(different));
  const joins = same.map((pair) => [...pair].sort(byCode)).sort((a, b) => byCode(a.join(' '), b.join(' ')));
  for (const [a, b] of joins) if (a !== undefined && b !== undefined) groups.join(a, b);
  const sorted = classes.map((members) => distinct(members)).sort((a, b) => byCode(a[0] ?? '', b[0] ?? ''));
  for (const members of sorted) joinClass(groups, members, alike);
  const all = distinct(classes.flat());
  return all.filter((item) => groups.of(item)[0] === item).map((item) => groups.of(item));
};
