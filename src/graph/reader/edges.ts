import type { Target, Vars } from './model/field.js';
import type { Edge, PageInfo } from './page-info.js';
import { rowOf, type Row } from './row.js';
import type { Piece, Scope } from './scope.js';
import { asked, type Selected } from './selection.js';

/** Gives what is asked of a node, as one Cypher value: `project`, handed down to what it calls itself. */
export type Project = (
  scope: Scope,
  selected: Selected,
  at: { readonly target: Target; readonly vars: Vars },
) => Piece;

/** A field, and the piece of the statement that gives it. The same may be asked for under several names. */
export interface FieldPiece {
  readonly selected: Selected;
  readonly piece: Piece;
}

/** What is asked of a list beside its page: counts, suggestions. */
export type Extras = readonly FieldPiece[];

/** Every node field that is asked for below an edge of a page. */
export const nodesOf = (selected: Selected, project: (node: Selected) => Piece): readonly FieldPiece[] =>
  asked(selected)
    .filter((field) => field.name === 'edges')
    .flatMap(asked)
    .filter((field) => field.name === 'node')
    .map((field) => ({ selected: field, piece: project(field) }));

interface Answer {
  readonly edges: readonly Edge[];
  readonly info: PageInfo;
  readonly extras: Extras;
  /** A value for each of the extras. */
  readonly further: readonly unknown[];
}

/** A page in the shape that was asked for. */
export const readEdges = (selected: Selected, nodes: readonly FieldPiece[], answer: Answer): Row => {
  const edge = (fields: readonly Selected[]): ((edge: Edge) => Row) => {
    const names = fields.map(({ as }) => as);
    const places = fields.map((field) => nodes.findIndex((node) => node.selected === field));
    return ({ cursor, nodes: values }) =>
      rowOf(names, (index) => {
        const at = places[index] ?? -1;
        return at < 0 ? cursor : nodes[at]?.piece.read(values[at]);
      });
  };
  return fieldsOf(asked(selected), (field) => {
    if (field.name === 'edges') return answer.edges.map(edge(asked(field)));
    if (field.name === 'pageInfo')
      return fieldsOf(asked(field), (each) => answer.info[each.name as keyof PageInfo]);
    const at = answer.extras.findIndex((extra) => extra.selected === field);
    return answer.extras[at]?.piece.read(answer.further[at]) ?? null;
  });
};

const fieldsOf = (fields: readonly Selected[], valueOf: (field: Selected) => unknown): Row =>
  Object.fromEntries(fields.map((field) => [field.as, valueOf(field)]));
