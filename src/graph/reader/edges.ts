import type { Edge, PageInfo } from './page-info.js';
import type { Row } from './row.js';
import type { Piece } from './scope.js';
import { asked, type Selected } from './selection.js';

export type Project = (selected: Selected) => Piece;

/** A node field below an edge, and the piece that gives it. The same list may be asked for edges under several names. */
export interface NodeField {
  readonly selected: Selected;
  readonly piece: Piece;
}

/** Every node field that is asked for below an edge of a page. */
export const nodesOf = (selected: Selected, project: Project): readonly NodeField[] =>
  asked(selected)
    .filter((field) => field.name === 'edges')
    .flatMap(asked)
    .filter((field) => field.name === 'node')
    .map((field) => ({ selected: field, piece: project(field) }));

interface Answer {
  readonly edges: readonly Edge[];
  readonly total: number | null;
  readonly info: PageInfo;
}

/** A page in the shape that was asked for. */
export const readEdges = (selected: Selected, nodes: readonly NodeField[], answer: Answer): Row => {
  const edge =
    (fields: readonly Selected[]) =>
    ({ cursor, nodes: values }: Edge): Row =>
      rowOf(fields, (field) => {
        const at = nodes.findIndex((node) => node.selected === field);
        return nodes[at] === undefined ? cursor : nodes[at].piece.read(values[at]);
      });
  return rowOf(asked(selected), (field) => {
    if (field.name === 'edges') return answer.edges.map(edge(asked(field)));
    if (field.name === 'pageInfo')
      return rowOf(asked(field), (each) => answer.info[each.name as keyof PageInfo]);
    return answer.total;
  });
};

const rowOf = (fields: readonly Selected[], valueOf: (field: Selected) => unknown): Row =>
  Object.fromEntries(fields.map((field) => [field.as, valueOf(field)]));
