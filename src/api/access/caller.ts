import { IsnadError } from '../../domain/errors.js';

/** What a caller may do: an editor writes and reads, a reader reads, nobody is whoever has shown no credentials. */
type Role = 'nobody' | 'reader' | 'editor';

/** Who asks. Judgements keep the name as their "who". */
export interface Caller {
  readonly role: Role;
  /** The key's label or the subject of the JWT; `anonymous` or `local` where neither was shown. */
  readonly name: string;
}

const advice = 'Send the key or the token of an editor: Authorization: Bearer …';

/**
 * The caller, where it may write.
 * @throws IsnadError UNAUTHENTICATED where nobody said who they are, FORBIDDEN where whoever asks may only read
 */
export const requireEditor = ({ caller }: { readonly caller: Caller }): Caller => {
  if (caller.role === 'editor') return caller;
  if (caller.role === 'reader')
    throw new IsnadError('FORBIDDEN', 'Writing needs the role of an editor, and yours is reader.', {
      advice,
    });
  throw new IsnadError('UNAUTHENTICATED', 'Writing here needs the role of an editor.', { advice });
};
