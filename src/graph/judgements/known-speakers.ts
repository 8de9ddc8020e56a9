import type { JudgedSpeaker } from '../../domain/judgement.js';
import { nameKey } from '../../language/name-key.js';
import { distinct } from '../../resolution/minimum.js';
import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { rows } from '../writer/run.js';

const told = `
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.type AS type, n.sourceType AS sourceType, n.office AS office,
       n.country AS country, coalesce(n.identification, 'NAMED') AS identification,
       COLLECT { MATCH (n)-[:AFFILIATED_WITH*1..8]->(o:Actor {identification: 'NAMED'}) RETURN DISTINCT o.id } AS roots
ORDER BY id LIMIT 10`;

const byId = `MATCH (n:Actor {id: $id}) ${told}`;
const byName = `MATCH (:Name {key: $key})-[:NAMES]->(n:Actor) ${told}`;

type Row = { readonly [Key in keyof JudgedSpeaker]-?: JudgedSpeaker[Key] | null } & Pick<
  JudgedSpeaker,
  'id' | 'name' | 'type' | 'identification' | 'roots'
>;

const speaker = ({ nameEn, sourceType, office, country, roots, ...row }: Row): JudgedSpeaker => ({
  ...row,
  ...(nameEn === null ? {} : { nameEn }),
  ...(sourceType === null ? {} : { sourceType }),
  ...(office === null ? {} : { office }),
  ...(country === null ? {} : { country }),
  roots: distinct(roots),
});

const ask = (graph: Graph, statement: string, parameters: object): Promise<readonly JudgedSpeaker[]> =>
  inSession(graph, async (session) => {
    const found = await session.executeRead((tx) => rows<Row>(tx, statement, { ...parameters }));
    return found.map(speaker);
  });

/** The actor of an id, as a correction may give it: with what is known of it now. */
export const speakerOfId = async (graph: Graph, id: string): Promise<JudgedSpeaker | undefined> =>
  (await ask(graph, byId, { id }))[0];

/** The actors that have a name, in whatever script and spelling; ten at most. */
export const speakersOfName = (graph: Graph, name: string): Promise<readonly JudgedSpeaker[]> =>
  ask(graph, byName, { key: nameKey(name) });
