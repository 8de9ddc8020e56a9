/** A stretch of what is said: a token range, end exclusive. */
export interface Content {
  readonly from: number;
  readonly to: number;
  /** Letters of the first token that are a conjunction or preposition. */
  readonly cut: number;
  /** All of it stands in quotation marks. */
  readonly quoted: boolean;
  /** Some of it does. */
  readonly mixed: boolean;
  /** Joined by وأن to the content before it, under one verb: both speak of one scene. */
  readonly joined?: boolean;
}
