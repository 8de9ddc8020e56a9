import {
  GraphQLError,
  Kind,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { IsnadError } from '../../domain/errors.js';

/** How deep a question may go, in fields below one another. */
const deepest = 20;

const tooDeepError = new IsnadError('LIMIT_EXCEEDED', `The question goes deeper than ${deepest} fields.`, {
  advice: 'Ask for the id where it gets deep, and go on from there with node(id:).',
});

type Fragments = (name: string) => FragmentDefinitionNode | null | undefined;

/** Refuses questions that go too deep. Introspection goes as deep as its own tools ask and costs nothing. */
export const depthLimit: ValidationRule = (context: ValidationContext) => ({
  OperationDefinition(operation) {
    const tooDeep = deeper(operation.selectionSet, {
      left: deepest,
      fragments: (name) => context.getFragment(name),
      within: [],
    });
    if (tooDeep)
      context.reportError(
        new GraphQLError(tooDeepError.message, {
          nodes: operation,
          originalError: tooDeepError,
        }),
      );
  },
});

interface Way {
  readonly left: number;
  readonly fragments: Fragments;
  /** Fragments that are open: one that opens itself is refused by another rule, and must not hold this one up. */
  readonly within: readonly string[];
}

const deeper = (set: SelectionSetNode, way: Way): boolean =>
  set.selections.some((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return deeper(selection.selectionSet, way);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return inFragment(selection.name.value, way);
    if (selection.name.value.startsWith('__')) return false;
    if (way.left === 0) return true;
    return (
      selection.selectionSet !== undefined && deeper(selection.selectionSet, { ...way, left: way.left - 1 })
    );
  });

const inFragment = (name: string, way: Way): boolean => {
  const fragment = way.within.includes(name) ? undefined : way.fragments(name);
  return fragment != null && deeper(fragment.selectionSet, { ...way, within: [...way.within, name] });
};
