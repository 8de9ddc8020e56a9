import type { Column, Columns } from '../../graph/whole/read-columns.js';
import { identityOf, type StoredKind } from '../../graph/whole/stored-kinds.js';
import type { Properties, StoredNode, StoredRelation } from '../../graph/whole/stored-node.js';

/** Between the elements of a list: a control character that no text of ours has. */
const listDelimiter = '\u001F';

/** Text for a file of a folder. */
export interface FileText {
  readonly file: string;
  readonly text: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const elements = (value: Properties[string] | undefined): readonly string[] =>
  [value].flat().map((one) => String(one).replaceAll(listDelimiter, ' '));

// Nothing between two commas is no value, and two quotation marks are an empty one.
const cell = (value: Properties[string] | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return quoted(typeof value === 'string' ? value : elements(value).join(listDelimiter));
};

const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;

const headed = ({ name, type, isList }: Column): string => `${name}:${type}${isList ? '[]' : ''}`;

const ownColumns = (columns: readonly Column[] | undefined): readonly Column[] =>
  (columns ?? []).filter(({ name }) => name !== 'id');

const nodeHeader = (kind: StoredKind, columns: readonly Column[]): string =>
  line([identityOf(kind) === 'id' ? 'id:ID' : ':ID', ...ownColumns(columns).map(headed), ':LABEL']);

const nodeRow = ({ kind, id, properties }: StoredNode, columns: readonly Column[]): string =>
  line([quoted(id), ...ownColumns(columns).map(({ name }) => cell(properties[name])), kind]);

const relationHeader = (columns: readonly Column[]): string =>
  line([':START_ID', ':END_ID', ...columns.map(headed), ':TYPE']);

const relationRow = (
  from: string,
  { type, to, properties }: StoredRelation,
  columns: readonly Column[],
): string => line([quoted(from), quoted(to), ...columns.map(({ name }) => cell(properties[name])), type]);

const nodeFile = (kind: string): string => `nodes-${kind.toLowerCase()}`;
const relationFile = (type: string): string => `relations-${type.toLowerCase()}`;

const optionsFor = (kinds: readonly string[], types: readonly string[]): string =>
  [
    ...kinds.map((kind) => `--nodes=${nodeFile(kind)}-header.csv,${nodeFile(kind)}.csv`),
    ...types.map((type) => `--relationships=${relationFile(type)}-header.csv,${relationFile(type)}.csv`),
    '--array-delimiter=U+001F',
    '--multiline-fields=true',
    '',
  ].join('\n');

/** What of a graph is wanted as tables. */
export interface Tables {
  readonly columns: Columns;
  readonly nodes: AsyncIterable<StoredNode>;
  readonly kinds: readonly StoredKind[];
}

/**
 * Nodes as the tables that `neo4j-admin database import full` reads: a header and a table for each kind of node and each type of
 * relationship, and `import.args` with the options that name them.
 */
export async function* asCsv({ columns, nodes, kinds }: Tables): AsyncGenerator<FileText> {
  const there = kinds.filter((kind) => columns.nodes.has(kind));
  const types = [...columns.relations.keys()].sort();
  yield { file: 'import.args', text: optionsFor(there, types) };
  for (const kind of there) {
    yield { file: `${nodeFile(kind)}-header.csv`, text: nodeHeader(kind, columns.nodes.get(kind) ?? []) };
    yield { file: `${nodeFile(kind)}.csv`, text: '' };
  }
  for (const type of types) {
    yield {
      file: `${relationFile(type)}-header.csv`,
      text: relationHeader(columns.relations.get(type) ?? []),
    };
    yield { file: `${relationFile(type)}.csv`, text: '' };
  }
  for await (const node of nodes) {
    yield { file: `${nodeFile(node.kind)}.csv`, text: nodeRow(node, columns.nodes.get(node.kind) ?? []) };
    for (const relation of node.relations) {
      const own = columns.relations.get(relation.type) ?? [];
      yield { file: `${relationFile(relation.type)}.csv`, text: relationRow(node.id, relation, own) };
    }
  }
}
