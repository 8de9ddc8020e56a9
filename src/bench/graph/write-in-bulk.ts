import type { Extraction } from '../../domain/extraction.js';
import type { Graph } from '../../graph/graph.js';
import { inSession } from '../../graph/in-session.js';
import { actorMentions, writeActors } from '../../graph/writer/actors.js';
import { planArticles } from '../../graph/writer/article-plan.js';
import { publisherOf, writeArticles } from '../../graph/writer/articles.js';
import { writeAssertions } from '../../graph/writer/assertions.js';
import { writeClaims } from '../../graph/writer/claim-writing.js';
import type { ClaimToWrite } from '../../graph/writer/claims.js';
import { writeEvents } from '../../graph/writer/events.js';
import { gazetteerMentions, gazetteerWithin, writePlaces } from '../../graph/writer/places.js';
import { type Tx, write } from '../../graph/writer/run.js';
import { joinTopics, linkStatement, linkTypes } from '../../graph/writer/topics.js';
import { eventMentions } from '../../resolution/events.js';
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
  await writeArticles(tx, planArticles([], extractions));
  await writeActors(tx, {
    mentions: extractions.flatMap(actorMentions),
    publishers: extractions.flatMap((extraction) => publisherOf(extraction) ?? []),
    lost: [],
  });
  await writePlaces(tx, {
    mentions: extractions.flatMap(gazetteerMentions),
    lost: [],
    gazetteerWithin: extractions.flatMap(gazetteerWithin),
    nameKeys: new Map(),
  });
  await writeEvents(tx, { added: extractions.flatMap(eventMentions), moved: [], lost: [], meaning });
  return writeAssertions(tx, extractions);
};

const nothing: ReadonlySet<string> = new Set();

const writeConcluded = async (tx: Tx, claims: readonly ClaimToWrite[]): Promise<void> => {
  await writeClaims(tx, { changed: claims, gone: [], standing: nothing, rearranged: [] });
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
