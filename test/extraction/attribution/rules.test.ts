import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/extraction/attribution/rules.js';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

describe('every rule of attribution keeps what its row promises', () => {
  it.each(rules)('$name: $example', ({ name, example, speaker, said }) => {
    const { claims, actors } = extract(articleOf(example));
    const read = claims.map((claim) => ({
      rule: claim.rule,
      speaker: actors.find(({ id }) => id === claim.speaker)?.name,
      said: example.slice(claim.span.start, claim.span.end),
    }));

    expect(read).toContainEqual({ rule: name, speaker, said });
  });

  it('names each rule once', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});
