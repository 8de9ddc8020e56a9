import { nameKey } from '../../language/name-key.js';
import { soundOf } from '../../language/sound.js';
import type { NodeKind } from '../../domain/id.js';
import type { Project } from './edges.js';
import type { Row } from './row.js';
import type { Piece, Scope } from './scope.js';
import { asked, namesInFilter, type Selected } from './selection.js';

/** As many are suggested for one name. */
const most = 5;
const candidates = 50;

const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}\p{M}]/gu, String.raw`\$&`);

const fuzzy = (word: string): string => `${escaped(word)}~${word.length < 5 ? 1 : 2}`;

// A word of two letters is near to everything.
const telling = (words: string): readonly string[] => words.split(' ').filter((word) => word.length > 2);

/** What the index of names is asked: words in nearly the same letters, words that sound the same in either script. */
const nearQuery = (name: string): string => {
  const words = telling(nameKey(name));
  const sounds = words.map(soundOf).filter((sound) => sound.length > 1);
  return [
    ...words.map((word) => `key:${fuzzy(word)}`),
    ...sounds.map((sound) => `sound:${sound}${sound.length < 4 ? '' : '~1'}`),
  ].join(' ');
};

interface Suggesting {
  /** The list whose filters look for names. */
  readonly list: Selected;
  readonly project: Project;
}

/**
 * Names near to those that the filters of a list look for and that nothing bears, with what bears them: the nearest
 * first. Nothing is searched where every name is somebody's.
 */
export const suggestions = (scope: Scope, selected: Selected, { list, project }: Suggesting): Piece => {
  const unknown = [...new Set(namesInFilter(list.args.filter))]
    .filter((name) =>
      [scope.names(name).locations, scope.names(name).actors].every((ids) => ids.length === 0),
    )
    .map((name) => ({ name, query: nearQuery(name) }))
    .filter(({ query }) => query !== '');
  if (unknown.length === 0) return { cypher: '[]', read: () => [] };
  const [wanted, node] = [scope.variable(), scope.variable()];
  const fields = asked(selected);
  const nodes = fields
    .filter((field) => field.name === 'node')
    .map((field) => ({ field, piece: project(scope, field, { target: named, vars: { node, link: node } }) }));
  const values = [
    `${wanted}.name`,
    `${node}.name`,
    `${node}.nameEn`,
    ...nodes.map(({ piece }) => piece.cypher),
  ];
  return {
    cypher:
      `COLLECT { UNWIND ${scope.parameter(unknown)} AS ${wanted} CALL (${wanted}) { ` +
      `CALL db.index.fulltext.queryNodes('name_near', ${wanted}.query, {limit: ${scope.parameter(candidates)}}) YIELD node AS key, score ` +
      `MATCH (key)-[:NAMES]->(${node}:Actor|Location) ` +
      `WITH ${node}, max(score) AS score ORDER BY score DESC, ${node}.id LIMIT ${scope.parameter(most)} RETURN ${node}, score } ` +
      `WITH * ORDER BY ${wanted}.name, score DESC, ${node}.id RETURN [${values.join(', ')}] }`,
    read: (rows) =>
      (rows as readonly (readonly unknown[])[]).map(([asking, name, nameEn, ...of]): Row => {
        const known: Row = { asked: asking, name, nameEn };
        return Object.fromEntries(
          fields.map((field) => {
            const at = nodes.findIndex((each) => each.field === field);
            return [field.as, nodes[at] === undefined ? known[field.name] : nodes[at].piece.read(of[at])];
          }),
        );
      }),
  };
};

const named: readonly NodeKind[] = ['Actor', 'Location'];
