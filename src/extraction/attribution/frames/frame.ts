import type { ReportingVerb } from '../../../language/ar/reporting-verbs.js';
import type { ActorDraft, TokenRange } from '../../names/drafts.js';
import type { Connector } from './connectors.js';
import type { Cue } from '../cues/cue.js';
import type { AttributionReading, Discourse } from '../reading.js';
import type { RuleName } from '../rules.js';

/** A cue with its speaker and the place where what is said begins. */
export interface Frame {
  readonly cue: Cue;
  readonly verb?: ReportingVerb;
  readonly speaker: ActorDraft;
  /** Those who say it with the speaker: أكدت الصين وروسيا. */
  readonly joint?: readonly ActorDraft[];
  readonly source?: TokenRange;
  readonly via: readonly ActorDraft[];
  readonly connector: Connector;
  /** The first token that belongs to the frame: what was said before ends here. */
  readonly from: number;
  readonly rule: RuleName;
}

/** A sentence being read. */
export interface FrameContext {
  readonly reading: AttributionReading;
  readonly discourse: Discourse;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
  /** Where the clause being read begins: the sentence, or what the frame before it says. */
  readonly clauseFrom: number;
  /** Whether a frame of the sentence was read already. */
  readonly framed: boolean;
  /** The tense of the verb of saying before in the sentence. */
  readonly tense?: 'past' | 'present';
}

/** A speaker for a frame and how it was found. */
export interface Subject {
  readonly actor: ActorDraft;
  readonly words?: TokenRange;
  readonly by: 'after' | 'before' | 'carried';
}
