import {
  getArgumentValues,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { largestPage } from '../../graph/reader/page.js';
import { IsnadError } from '../../domain/errors.js';
import { limits } from './limits.js';
import {
  type AskedOperation,
  type Collecting,
  fragmentsOf,
  objectTypes,
  variablesIn,
} from '../collecting.js';
import { pageSize } from './page-size.js';

/**
 * What a list without pages counts for: nine of ten hold no more, by 230 news articles (what a claim is about, its figures, who
 * took part in an event, the spans of a mention), but those named below.
 */
const usualList = 3;
const longerLists: Readonly<Record<string, number>> = { mentions: 40, contains: 5, nodes: 10, hops: 10 };

/** Fields that count a whole list, or a stretch of it: as much work as a page. */
const counts = new Set(['totalCount', 'countUpTo']);

/**
 * The most things that an answer can hold, from the sizes of the pages that are asked for, each as often as what it hangs on.
 * Fields are collected by the executor's own function: what it reads once counts once, what stands in a fragment counts
 * wherever the fragment is used. A size that is none (negative, too large, null beside no default) counts as the largest page:
 * it is refused later, and makes nothing cheaper before. A count of all counts as a page.
 * @returns nothing where the variables cannot be read: the executor refuses them
 * @throws IsnadError LIMIT_EXCEEDED where lists stand in too many lists
 */
export const rowBound = (asked: AskedOperation): number | undefined => {
  const { schema, document, operation } = asked;
  const variableValues = variablesIn(asked);
  const root = schema.getRootType(operation.operation);
  if (variableValues === undefined || root == null) return undefined;
  const asking: Collecting = { schema, variableValues, fragments: fragmentsOf(document) };
  const fields = collectFields(schema, asking.fragments, variableValues, root, operation.selectionSet);
  return rowsOfAll(asking, root, { fields, lists: 0 });
};

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** @param page the size of the page whose parts these are */
const rowsOfAll = (asking: Collecting, type: GraphQLObjectType, { fields, page, lists }: Part): number => {
  let rows = 0;
  for (const nodes of fields.values()) {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    if (field !== undefined) rows += rowsOf(asking, field, { nodes, page, lists });
  }
  return rows;
};

interface Part {
  readonly fields: Fields;
  readonly page?: number | undefined;
  /** Lists that this stands in, one in the other. */
  readonly lists: number;
}

interface Place {
  readonly nodes: readonly FieldNode[];
  readonly page: number | undefined;
  readonly lists: number;
}

// The database takes twice as long to plan each further list, however few rows there are.
const checkLists = (lists: number): void => {
  if (lists <= limits.lists) return;
  throw new IsnadError('LIMIT_EXCEEDED', `The question has lists in lists, more than ${limits.lists} deep.`, {
    advice: 'Ask for the inner lists in a second question, by the ids of the first.',
  });
};

const rowsOf = (
  asking: Collecting,
  field: GraphQLField<unknown, unknown>,
  { nodes, page, lists }: Place,
): number => {
  if (counts.has(field.name)) return largestPage;
  const types = objectTypes(asking, field.type);
  if (types.length === 0) return 0;
  const isMany = isList(field.type);
  const around = lists + Number(isMany);
  checkLists(around);
  const size = pageSize(field, nodes[0], asking.variableValues);
  // The page's size goes to the edges of a connection: it has one count, however long the page is.
  const parts = isMany ? undefined : size;
  const below = types.map((type) => {
    const fields = collectSubfields(asking.schema, asking.fragments, asking.variableValues, type, [...nodes]);
    return Number(isRow(type)) + rowsOfAll(asking, type, { fields, page: parts, lists: around });
  });
  return (
    Math.max(...below) *
    (isMany
      ? (size ?? page ?? longerLists[field.name] ?? usualList) *
        facetsOf(field, nodes[0], asking.variableValues)
      : 1)
  );
};

// Each facet of `claimStats` has buckets of its own; one that is named twice is read once.
const facetsOf = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode | undefined,
  variables: Record<string, unknown>,
): number => {
  if (node === undefined || !field.args.some(({ name }) => name === 'by')) return 1;
  const { by } = getArgumentValues(field, node, variables);
  return Array.isArray(by) ? Math.max(1, new Set(by).size) : 1;
};

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

const isRow = ({ name }: GraphQLObjectType): boolean => !/(?:Connection|Edge|PageInfo)$/u.test(name);
