import type { Draw } from './draw.js';
import type { Material } from './material.js';
import type { Unnamed } from './sent.js';

/** What one request is made of: the material of all, and some valid operations drawn for this one. */
interface Drawn extends Material {
  readonly document: string;
  readonly other: string;
  /** A mutation. */
  readonly change: string;
}

/** Kinds of mutation by their names. */
export type Kinds = Readonly<Record<string, (draw: Draw, material: Drawn) => Unnamed>>;
