import type { ReportingVerb } from '../../language/ar/reporting-verbs.js';
import type { ActorDraft, TokenRange } from '../names/drafts.js';
import type { Content } from './contents/content.js';
import type { RuleName } from './rules.js';

/** One assertion as attribution leaves it: who says what, by which words. */
export interface Attributed {
  readonly speaker: ActorDraft;
  readonly source?: TokenRange;
  readonly via: readonly ActorDraft[];
  readonly cue?: TokenRange;
  readonly verb?: ReportingVerb;
  readonly content: Content;
  readonly rule: RuleName;
}
