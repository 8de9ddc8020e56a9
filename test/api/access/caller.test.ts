import { describe, expect, it } from 'vitest';
import { requireEditor } from '../../../src/api/access/caller.js';

describe('whoever may write', () => {
  it('is an editor, who is told by name', () => {
    const caller = { role: 'editor', name: 'desk' } as const;
    expect(requireEditor({ caller })).toBe(caller);
  });

  it('is no reader, and nobody whose name is unknown', () => {
    expect(() => requireEditor({ caller: { role: 'reader', name: 'desk' } })).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
    expect(() => requireEditor({ caller: { role: 'nobody', name: 'anonymous' } })).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
  });
});
