import type { ActorDraft, TokenRange } from '../../names/drafts.js';

/** Who speaks, and the words that say so. */
export interface Speaker {
  readonly actor: ActorDraft;
  readonly words: TokenRange;
  /** Named by a document of his, which the verb agrees with instead: أضاف البيان. */
  readonly byDocument?: boolean;
}

/** Where a speaker is looked for. */
export interface SpeakerSlot {
  readonly at: number;
  /** End of the sentence, exclusive. */
  readonly to: number;
  /** Whether the slot is one that only a speaker fills (right after a verb of saying): an unknown name counts there. */
  readonly sure: boolean;
}
