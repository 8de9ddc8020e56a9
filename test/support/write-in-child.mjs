// Writes the Extractions of a JSON file, one transaction each, from a process of its own: what a second `isnad seed` does.
// Runs on the built code: node write-in-child.mjs FILE, with the database in ISNAD_CHILD_GRAPH as JSON.
import { readFileSync } from 'node:fs';
import { connect } from '../../dist/graph/graph.js';
import { writeExtractions } from '../../dist/graph/writer/write-extractions.js';

const graph = await connect(JSON.parse(process.env.ISNAD_CHILD_GRAPH));
for (const extraction of JSON.parse(readFileSync(process.argv[2], 'utf8')))
  await writeExtractions(graph, [extraction]);
await graph.close();
