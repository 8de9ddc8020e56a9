import type { Extraction } from '../../domain/extraction.js';
import type { Graph } from '../../graph/graph.js';
import { inSession } from '../../graph/in-session.js';
import { writeActors } from '../../graph/writer/actors.js';
import { changeOf } from '../../graph/writer/change-of.js';
import { planArticles } from '../../graph/writer/article-plan.js';
import { writeArticles } from '../../graph/writer/articles.js';
import { createAssertions, linkSpeakers } from '../../graph/writer/assertions.js';
import { linkClaims, writeClaims } from '../../graph/writer/claim-writing.js';
import type { ClaimToWrite } from '../../graph/writer/claims.js';
import { writeEvents } from '../../graph/writer/events.js';
import { mentionedBy } from '../../graph/writer/mentioned.js';
import { writePlaces } from '../../graph/writer/places.js';
import { type Tx, write } from '../../graph/writer/run.js';
import { joinTopics, linkStatement, linkTypes } from '../../graph/writer/topics.js';
import type { Meaning } from '../../resolution/meaning.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { conclude, meaningOf } from './conclude.js';

const atOnce = 200;
const claimsAtOnce = 600;

const inParts = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, part) =>
    list.slice(part * size, (part + 1) * size),
  );

const writeTold = async (
  tx: Tx,
  extractions: readonly Extraction[],
  meaning: Meaning,
): Promise<readonly AssertionRecord[]> => {
  const { told, actors, publishers, places, gazetteerWithin, events } = mentionedBy(extractions);
  await writeArticles(tx, await changeOf(tx, planArticles([], extractions).articles));
  await createAssertions(tx, told);
  await writeActors(tx, { mentions: actors, publishers, lost: [] });
  await linkSpeakers(tx, told);
  await writePlaces(tx, { mentions: places, lost: [], gazetteerWithin, nameKeys: new Map() });
  await writeEvents(tx, { added: events, moved: [], lost: [], meaning });
  return told.map(({ record }) => record);
};

const nothing: ReadonlySet<string> = new Set();

const writeConcluded = async (tx: Tx, claims: readonly ClaimToWrite[]): Promise<void> => {
  const change = { changed: claims, gone: [], standing: nothing, rearranged: [] };
  await writeClaims(tx, change);
  await linkClaims(tx, change);
  await joinTopics(tx, { left: [], changed: claims.map(({ claim }) => claim), standing: nothing });
};

/**
 * Writes articles that nothing else in the graph has to do with: the writer's own statements, without its questions about
 * what is there already. The graph is the very one that the writer makes.
 */
export const writeInBulk = (graph: Graph, extractions: readonly Extraction[]): Promise<void> =>
  inSession(graph, async (session) => {
    const meaning = meaningOf(extractions);
    const records: AssertionRecord[] = [];
    for (const part of inParts(extractions, atOnce))
      records.push(...(await session.executeWrite((tx) => writeTold(tx, part, meaning))));
    const { claims, links } = conclude(records, meaning);
    for (const part of inParts(claims, claimsAtOnce))
      await session.executeWrite((tx) => writeConcluded(tx, part));
    for (const type of linkTypes)
      for (const part of inParts(
        links.filter((one) => one.type === type),
        claimsAtOnce,
      ))
        await session.executeWrite((tx) => write(tx, linkStatement(type), part));
  });
