import type { Session } from 'neo4j-driver';
import { IsnadError } from '../domain/errors.js';

/**
 * How nodes, keys and links are laid out in the graph. It goes up by one with every change after which articles that are
 * in a graph have to be seeded anew: another sort key, another id, another link.
 */
const layout = 3;

/** An index over nothing, whose name keeps the layout beside the data and not in it. */
export const layoutIndex = `layout_${layout}`;

const oldGraph = (found: string): IsnadError =>
  new IsnadError(
    'OLD_GRAPH',
    `the graph was written by another isnad: ${found}, this one writes layout ${layout}`,
    {
      advice:
        'It was not touched, and the isnad that wrote it still reads it. Seed the articles into a new database ' +
        '(another ISNAD_DATA_DIR or NEO4J_DATABASE): docs/operations.md, "Upgrading isnad".',
    },
  );

const holdsArticles = async (session: Session): Promise<boolean> => {
  const { records } = await session.executeRead((tx) => tx.run('MATCH (a:Article) RETURN a.id LIMIT 1'));
  return records.length > 0;
};

/**
 * Makes sure that a graph with articles in it has the layout of this isnad. An empty one may have any.
 * @throws IsnadError OLD_GRAPH
 */
export const checkLayout = async (session: Session): Promise<void> => {
  // The articles first: who writes the first one has given the graph its layout before.
  if (!(await holdsArticles(session))) return;
  const { records } = await session.executeRead((tx) => tx.run('SHOW INDEXES YIELD name RETURN name'));
  const names = new Set(records.map((record) => String(record.get('name'))));
  if (names.has(layoutIndex)) return;
  const others = [...names].filter((name) => /^layout_\d+$/u.test(name));
  throw oldGraph(
    others.length === 0
      ? 'it names no layout'
      : `its layout is ${others.join(', ').replaceAll('layout_', '')}`,
  );
};
