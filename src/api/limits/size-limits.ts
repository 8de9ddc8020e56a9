import { BREAK, GraphQLError, type ASTNode, type ValidationContext, type ValidationRule } from 'graphql';
import { IsnadError } from '../../domain/errors.js';
import { limits } from './limits.js';
import { measuring, type Size } from './measure.js';
import { tooNested } from './nesting.js';

type Limit = readonly [is: keyof Size, most: number, told: string, advice: string];

// The size of the operation as a whole; `fields` is then the number of its roots.
const sizes: readonly Limit[] = [
  [
    'depth',
    limits.depth,
    `The question goes deeper than ${limits.depth} fields.`,
    'Ask for the id where it gets deep, and go on from there with node(id:).',
  ],
  [
    'aliases',
    limits.aliases,
    `The question has more than ${limits.aliases} aliases.`,
    'Ask in several requests.',
  ],
  [
    'directives',
    limits.directives,
    `The question has more than ${limits.directives} directives.`,
    'Leave out what is not asked for.',
  ],
  [
    'fields',
    limits.rootFields,
    `The question has more than ${limits.rootFields} fields at its root.`,
    'Ask in several requests.',
  ],
];

/** Refuses documents that are too large, before anything of them runs. */
export const sizeLimits: ValidationRule = (context: ValidationContext) => {
  const measure = measuring((name) => context.getFragment(name));
  let nested = 0;
  const deeper = {
    enter: (node: ASTNode) => {
      nested += 1;
      if (nested <= limits.nesting) return undefined;
      const originalError = tooNested();
      context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
      return BREAK;
    },
    leave: () => {
      nested -= 1;
    },
  };
  return {
    ListValue: deeper,
    ObjectValue: deeper,
    SelectionSet: deeper,
    OperationDefinition(operation) {
      const size = measure(operation.selectionSet);
      const directives = size.directives + (operation.directives?.length ?? 0);
      for (const [is, most, told, advice] of sizes)
        if ((is === 'directives' ? directives : size[is]) > most) {
          const originalError = new IsnadError('LIMIT_EXCEEDED', told, { advice });
          context.reportError(new GraphQLError(told, { nodes: operation, originalError }));
        }
    },
  };
};
