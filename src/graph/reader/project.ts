import { kindOfId, type NodeKind } from '../../domain/id.js';
import { corroboration } from './analysis/corroboration.js';
import { connection } from './connection.js';
import { listedBelow } from './listed-below.js';
import type { Field, Target, TypeName, Vars } from './model/field.js';
import { model } from './model/model.js';
import { rowOf, rowOfKind, type Row } from './row.js';
import type { Piece, Scope } from './scope.js';
import { asked, askedOf, type Selected } from './selection.js';

/** What is asked of a node (or of what a relationship tells), as one Cypher value. */
export const project = (scope: Scope, selected: Selected, at: { target: Target; vars: Vars }): Piece =>
  typeof at.target === 'string'
    ? fieldsOf(scope, asked(selected), { type: at.target, vars: at.vars })
    : anyOf(scope, selected, { kinds: at.target, vars: at.vars });

interface Typed {
  readonly type: TypeName;
  readonly vars: Vars;
}

// A list, not a map: what an answer is called by never enters the statement, and names do not travel with every row.
const fieldsOf = (scope: Scope, wanted: readonly Selected[], { type, vars }: Typed): Piece<Row> => {
  const pieces = wanted.map((each) => fieldOf(scope, each, { type, vars }));
  const names = wanted.map(({ as }) => as);
  return {
    cypher: `[${pieces.map((piece) => piece.cypher).join(', ')}]`,
    read: (value) => rowOf(names, (at) => pieces[at]?.read((value as readonly unknown[])[at])),
  };
};

const anyOf = (scope: Scope, selected: Selected, at: { kinds: readonly NodeKind[]; vars: Vars }): Piece => {
  const pieces = new Map(
    at.kinds.map((kind) => [kind, fieldsOf(scope, askedOf(selected, kind), { type: kind, vars: at.vars })]),
  );
  return {
    cypher: `[${at.vars.node}.id, ${byKind(at.vars.node, pieces)}]`,
    read: orNull((value) => {
      const [id, row] = value as [string, unknown];
      const kind = kindOfId(id);
      const piece = kind === undefined ? undefined : pieces.get(kind);
      return kind === undefined || piece === undefined ? null : rowOfKind(kind, piece.read(row));
    }),
  };
};

// The id tells the kind. Kinds of which the same is asked share a case: statements are planned for each case that stands in them.
const byKind = (node: string, pieces: ReadonlyMap<NodeKind, Piece>): string => {
  const kindsOf = new Map<string, readonly NodeKind[]>();
  for (const [kind, { cypher }] of pieces) kindsOf.set(cypher, [...(kindsOf.get(cypher) ?? []), kind]);
  const [most = '[]', ...others] = [...kindsOf.keys()].sort(
    (one, other) => (kindsOf.get(other)?.length ?? 0) - (kindsOf.get(one)?.length ?? 0),
  );
  const cases = others.map((cypher) => `WHEN ${node}:${kindsOf.get(cypher)?.join('|') ?? ''} THEN ${cypher}`);
  return cases.length === 0 ? most : `CASE ${cases.join(' ')} ELSE ${most} END`;
};

const fieldOf = (scope: Scope, selected: Selected, { type, vars }: Typed): Piece => {
  const field = model[type][selected.name];
  if (field === undefined) throw new Error(`${type} has no field ${selected.name}`);
  return compile[field.is](scope, selected, { field: field as never, vars });
};

type FieldOf<Is extends Field['is']> = Extract<Field, { readonly is: Is }>;
type Compile<Is extends Field['is']> = (
  scope: Scope,
  selected: Selected,
  at: { readonly field: FieldOf<Is>; readonly vars: Vars },
) => Piece;

const value: Compile<'value'> = (_scope, selected, { field, vars }) => ({
  cypher: field.of(vars),
  read: asked(selected).length === 0 ? (plain) => plain ?? null : orNull(renamed(asked(selected))),
});

// A value made of parts (where a name stands) comes under the graph's names.
const renamed =
  (parts: readonly Selected[]) =>
  (values: unknown): unknown =>
    (values as readonly Row[]).map((each) =>
      Object.fromEntries(parts.map(({ as, name }) => [as, each[name]])),
    );

const part: Compile<'part'> = (scope, selected, { field, vars }) => {
  const whole = project(scope, selected, { target: field.target, vars });
  return field.where === undefined
    ? whole
    : { cypher: `CASE WHEN ${field.where(vars)} THEN ${whole.cypher} END`, read: orNull(whole.read) };
};

const all: Compile<'one' | 'many'> = (scope, selected, { field, vars }) => {
  const there = { node: scope.variable(), link: scope.variable() };
  const each = project(scope, selected, { target: field.target, vars: there });
  const pattern = field.walk(vars.node, there.node, there.link);
  const first = field.is === 'one' ? ' LIMIT 1' : '';
  return {
    cypher: `COLLECT { MATCH ${pattern} WITH * ORDER BY ${field.order(there)}${first} RETURN ${each.cypher} }`,
    read: (rows) => (rows as readonly unknown[]).map(each.read),
  };
};

const many: Compile<'many'> = (scope, selected, at) => all(scope, selected, at);

const one: Compile<'one'> = (scope, selected, at) => {
  const rows = all(scope, selected, at);
  return { cypher: rows.cypher, read: (value) => (rows.read(value) as readonly unknown[])[0] ?? null };
};

const list: Compile<'list'> = (scope, selected, { field, vars }) =>
  connection(scope, selected, {
    list: listedBelow(scope, { ...field, from: vars.node, filter: selected.args.filter ?? {} }),
    project,
  });

// An expression that is named: what is asked of a thing is asked of a variable. A comprehension is planned far sooner than a subquery.
const listed: Compile<'listed'> = (scope, selected, { field, vars }) => {
  const there = scope.variable();
  const each = project(scope, selected, { target: field.target, vars: { node: there, link: there } });
  return {
    cypher: `[${there} IN ${field.of(vars)} | ${each.cypher}]`,
    read: (rows) => {
      const all = (rows as readonly unknown[]).map(each.read);
      return field.single ? (all[0] ?? null) : all;
    },
  };
};

const corroborated: Compile<'corroboration'> = (scope, selected, { vars }) =>
  corroboration(scope, selected, { claim: vars.node, project });

const compile: { readonly [Is in Field['is']]: Compile<Is> } = {
  value,
  part,
  one,
  many,
  list,
  listed,
  corroboration: corroborated,
};

const orNull =
  (read: (value: unknown) => unknown) =>
  (value: unknown): unknown =>
    value === null || value === undefined ? null : read(value);
