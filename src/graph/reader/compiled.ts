import type { Names } from './names.js';
import { rootOf } from './roots.js';
import { openScope } from './scope.js';
import { namesIn, type Selected } from './selection.js';

/** One statement that answers a root, and how its answer is read. */
export interface Compiled {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly read: (answer: unknown) => unknown;
}

/** As many statements are remembered, those that were wanted last; none whose arguments are longer. */
const most = 500;
const longest = 2000;

const known = new Map<string, Compiled>();

// Whoever asks the same text again brings the very same tree of what is asked of the things.
const trees = new WeakMap<Selected['on'], number>();
let last = 0;

const treeOf = (on: Selected['on']): number => {
  const tree = trees.get(on) ?? (last += 1);
  trees.set(on, tree);
  return tree;
};

const keep = (key: string, compiled: Compiled): Compiled => {
  known.delete(key);
  known.set(key, compiled);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return compiled;
};

const compile = (root: Selected, names: Names): Compiled => {
  const scope = openScope(names);
  const { cypher, read } = rootOf(scope, root);
  return { statement: `RETURN ${cypher} AS answer`, parameters: scope.parameters, read };
};

/**
 * The statement for a root. It depends on what is asked and on what the names stand for now, and on nothing else: the same of both
 * is compiled once.
 * @throws IsnadError BAD_INPUT
 */
export const compiled = (root: Selected, names: Names): Compiled => {
  const key = JSON.stringify([treeOf(root.on), root.name, root.args, namesIn(root).map(names)]);
  return key.length > longest ? compile(root, names) : keep(key, known.get(key) ?? compile(root, names));
};
