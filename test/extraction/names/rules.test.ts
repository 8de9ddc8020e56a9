import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.js';
import { rules } from '../../../src/extraction/names/rules.js';
import { articleOf } from '../article-of.js';

describe('every rule of names gives what its row promises', () => {
  it.each(rules)('$name: $example', ({ name, example, actor, place }) => {
    const { actors, locations } = extract(articleOf(example));
    const read = [
      ...actors.map((one) => ({ rule: one.rule, actor: one.name })),
      ...locations.map((one) => ({ rule: one.rule, place: one.name })),
    ];

    expect(read).toContainEqual({
      rule: name,
      ...(actor === undefined ? {} : { actor }),
      ...(place === undefined ? {} : { place }),
    });
  });
});
