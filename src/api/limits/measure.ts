import { Kind, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How large a part of a document is, fragments as often as they are used. */
export interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

type Fragments = (name: string) => FragmentDefinitionNode | null | undefined;

const nothing: Size = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * Measures selections. Each fragment is measured once, however often it is used: a few fragments that use each other twice
 * stand for millions of fields. One that opens itself is refused by another rule, and must not hold this one up.
 */
export const measuring = (fragments: Fragments): ((set: SelectionSetNode) => Size) => {
  const known = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, nothing);
    const fragment = fragments(name);
    const size = fragment == null ? nothing : ofSet(fragment.selectionSet);
    known.set(name, size);
    return size;
  };
  const below = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    return selection.selectionSet === undefined ? nothing : ofSet(selection.selectionSet);
  };
  const ofSet = (set: SelectionSetNode): Size =>
    set.selections.map((selection) => around(selection, below(selection))).reduce(together, nothing);
  return ofSet;
};

const together = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
});

const around = (selection: SelectionNode, inside: Size): Size => {
  const directives = inside.directives + (selection.directives?.length ?? 0);
  if (selection.kind !== Kind.FIELD) return { ...inside, directives };
  // Introspection goes as deep as its own tools ask and costs nothing.
  const isOurs = !selection.name.value.startsWith('__');
  return {
    depth: isOurs ? inside.depth + 1 : 0,
    aliases: inside.aliases + Number(selection.alias !== undefined),
    directives,
    fields: 1,
  };
};
