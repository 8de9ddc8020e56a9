import { drawn } from './draw.js';
import { operationOf } from './grammar.js';
import type { Kinds } from './kinds.js';
import type { Material } from './material.js';
import { ofCursors } from './of-cursors.js';
import { ofDocuments } from './of-documents.js';
import { ofHttp } from './of-http.js';
import { ofVariables } from './of-variables.js';
import { ofWires } from './of-wires.js';
import type { Sent } from './sent.js';

const inWords: Kinds = { ...ofDocuments, ...ofVariables, ...ofCursors };
const kinds: Kinds = { ...inWords, ...ofHttp, ...ofWires };

const short = [
  '{ __typename }',
  '{ claims(first: 1) { edges { node { text } } } }',
  '{ search(text: "كورسك", first: 1) { edges { node { id } } } }',
];

/** Every kind of mutation, by name. */
export const kindNames: readonly string[] = Object.keys(kinds);

/** So many requests, kind after kind: the same ones for the same seed and material. */
export const requestsOf = (
  material: Material,
  task: { readonly count: number; readonly seed: number },
): readonly Sent[] =>
  drawn((draw, at): Sent => {
    const kind = kindNames[at % kindNames.length] ?? '';
    // What is wrong about the wire is wrong whatever is asked.
    const operation = (isMutation = false): string =>
      isMutation || Object.hasOwn(inWords, kind)
        ? operationOf(draw, material, isMutation)
        : draw.oneOf(short);
    const of = { ...material, document: operation(), other: operation(), change: operation(true) };
    const sent = kinds[kind]?.(draw, of);
    if (sent === undefined) throw new Error(`no kind ${kind}`);
    return { ...sent, kind };
  }, task);
