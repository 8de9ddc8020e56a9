import {
  Kind,
  visit,
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Selected } from '../../graph/reader/selection.js';
import { type AskedOperation, type Collecting, fragmentsOf, variablesIn } from '../collecting.js';
import { argumentsIn, below } from '../selection-of.js';
import { completing, type Complete } from './completing.js';

/** One root field: what the reader is asked for, and how what it gives is completed. */
interface PreparedRoot {
  readonly as: string;
  /** @throws GraphQLError for an argument that its type does not take */
  readonly select: (variables: Collecting['variableValues']) => Selected;
  readonly complete: Complete;
}

/** The roots of a query, with its variables read. */
export interface Prepared {
  readonly roots: readonly PreparedRoot[];
  readonly variables: Collecting['variableValues'];
}

/** Queries whose variables say nothing but what the roots are asked with: all else is the same each time. */
const known = new WeakMap<OperationDefinitionNode, readonly PreparedRoot[]>();

const hasVariable = (node: FieldNode | FragmentDefinitionNode | DocumentNode): boolean => {
  let found = false;
  visit(node, {
    VariableDefinition: () => false,
    Variable: () => {
      found = true;
      return BREAK;
    },
  });
  return found;
};

// A variable of a root's own argument changes what is asked of it and not how it is answered.
const isFixed = ({ document, operation }: AskedOperation): boolean =>
  operation.selectionSet.selections.every(
    (each) =>
      each.kind === Kind.FIELD &&
      (each.directives ?? []).length === 0 &&
      !hasVariable({ ...each, arguments: [] }),
  ) && document.definitions.every((each) => each.kind !== Kind.FRAGMENT_DEFINITION || !hasVariable(each));

const prepare = (
  { schema, document, operation }: AskedOperation,
  variableValues: Record<string, unknown>,
): readonly PreparedRoot[] | undefined => {
  const type = schema.getQueryType();
  if (type == null) return undefined;
  const asking: Collecting = { schema, fragments: fragmentsOf(document), variableValues };
  const fields = collectFields(schema, asking.fragments, variableValues, type, operation.selectionSet);
  const roots = [...fields].map(([as, nodes]): PreparedRoot | undefined => {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    if (field === undefined || as === '__proto__') return undefined;
    const on = below(asking, field.type, nodes);
    return {
      as,
      select: (variables) => ({
        name: field.name,
        as,
        args: argumentsIn({ ...asking, variableValues: variables }, { field, nodes }),
        on,
      }),
      complete: completing(asking, field.type, nodes),
    };
  });
  return roots.every((root) => root !== undefined) ? roots : undefined;
};

/** Prepares a query; nothing for one that asks for the schema, or whose variables cannot be read: the executor answers these. */
export const prepared = (query: AskedOperation): Prepared | undefined => {
  const { operation } = query;
  const coerced = variablesIn(query);
  if (coerced === undefined) return undefined;
  const roots = known.get(operation) ?? prepare(query, coerced);
  if (roots === undefined) return undefined;
  if (!known.has(operation) && isFixed(query)) known.set(operation, roots);
  return { roots, variables: coerced };
};
