import { IsnadError } from '../../domain/errors.js';

/** What a caller may do: an editor writes and reads, a reader reads, nobody is whoever has shown no role. */
export type Role = 'nobody' | 'reader' | 'editor';

/** Who asks. Judgements keep the name as their "who". */
export interface Caller {
  readonly role: Role;
  /** The key's label or the subject of the JWT; `anonymous` or `local` where neither was shown. */
  readonly name: string;
  /** Milliseconds since 1970 until which a token holds; none for a key. */
  readonly until?: number;
}

/** Whoever shows nothing. */
export const anonymous: Caller = { role: 'nobody', name: 'anonymous' };

/** Whoever asks on this machine, where no key guards writing. */
export const local: Caller = { role: 'editor', name: 'local' };

const advice = 'Send the key or the token of an editor: Authorization: Bearer …';

/**
 * The caller, where it may write.
 * @throws IsnadError UNAUTHENTICATED where nobody said who they are, FORBIDDEN where whoever asks may not write
 */
export const requireEditor = ({ caller }: { readonly caller: Caller }): Caller => {
  if (caller.role === 'editor') return caller;
  if (caller.name === anonymous.name)
    throw new IsnadError('UNAUTHENTICATED', 'Writing here needs the role of an editor.', { advice });
  throw new IsnadError('FORBIDDEN', 'Writing needs the role of an editor, and you have not got it.', {
    advice,
  });
};

/** @throws IsnadError UNAUTHENTICATED where nobody said who they are, FORBIDDEN where whoever asks has no role */
export const requireReader = (caller: Caller): void => {
  if (caller.role !== 'nobody') return;
  if (caller.name === anonymous.name)
    throw new IsnadError('UNAUTHENTICATED', 'Reading here needs a key or a token.', {
      advice: 'Send it: Authorization: Bearer …',
    });
  throw new IsnadError('FORBIDDEN', 'Your token is good, and gives neither the role reader nor editor.', {
    advice: 'Whoever issues it has to give you one, in the claim that ISNAD_JWT_ROLES_CLAIM names.',
  });
};
