import {
  buildSchema,
  isInterfaceType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { schemaText } from '../../api/schema.js';
import { selectionOf } from '../../api/selection-of.js';
import type { Graph } from '../../graph/graph.js';
import { lookUp } from '../../graph/reader/names.js';
import { nameDesk } from '../../graph/reader/name-desk.js';
import { rootOf } from '../../graph/reader/roots.js';
import { kindOfRow } from '../../graph/reader/row.js';
import { runIn, type Run } from '../../graph/reader/run.js';
import { openScope } from '../../graph/reader/scope.js';
import { plainRun } from './plain-run.js';
import type { Statement } from './statement.js';
import { textbook, textbookStatement } from './textbook.js';

/** A question whose statements were made once and are kept, as if somebody had written them by hand. */
interface Kept {
  readonly statements: readonly Statement[];
  readonly read: (answer: unknown) => unknown;
}

const keep = async (run: Run, info: GraphQLResolveInfo): Promise<Kept> => {
  const statements: Statement[] = [];
  const noted: Run = (statement, parameters) => {
    statements.push({ statement, parameters });
    return run(statement, parameters);
  };
  const root = selectionOf(info);
  const scope = openScope(await nameDesk((names) => lookUp(noted, names))(root));
  const { cypher, read } = rootOf(scope, root);
  statements.push({ statement: `RETURN ${cypher} AS answer`, parameters: scope.parameters });
  return { statements, read };
};

/**
 * The least that a GraphQL server can do for isnad's answers: its schema without its checks, a resolver that runs the same
 * statements, made once for each question, and fields that are read off the row.
 */
export const floorOver = (graph: Graph, kept: Map<string, readonly Statement[]>): GraphQLSchema => {
  const [run, plain] = [runIn(graph, 60_000), plainRun(graph)];
  const questions = new Map<string, Kept>();
  const answer = async (args: { readonly first?: number }, info: GraphQLResolveInfo): Promise<unknown> => {
    const name = info.operation.name?.value ?? '';
    if (name.endsWith('Textbook')) {
      const statement = textbookStatement(args, name);
      kept.set(name, [statement]);
      return textbook(plain, statement);
    }
    const known = questions.get(name) ?? (await keep(run, info));
    questions.set(name, known);
    kept.set(name, known.statements);
    let row: unknown;
    for (const one of known.statements) row = await plain(one);
    return known.read(row);
  };
  const resolve: GraphQLFieldResolver<unknown, unknown, { readonly first?: number }> = (
    ...[, args, , info]
  ) => answer(args, info);
  const schema = buildSchema(schemaText());
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = resolve;
  for (const type of Object.values(schema.getTypeMap()))
    if (isInterfaceType(type)) type.resolveType = (row: object) => kindOfRow(row);
  return schema;
};
