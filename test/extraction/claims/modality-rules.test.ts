import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/extraction/claims/modality-rules.js';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

describe('every rule of stance and certainty gives what its row promises', () => {
  it.each(rules)('$name: $example', ({ name, example, gives }) => {
    const { claims } = extract(articleOf(example));
    const read = claims.flatMap(({ stanceRule, stance, certaintyRule, certainty }) => [
      { rule: stanceRule, gives: stance },
      { rule: certaintyRule, gives: certainty },
    ]);

    expect(read).toContainEqual({ rule: name, gives });
  });
});
