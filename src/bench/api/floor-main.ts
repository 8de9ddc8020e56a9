import { connect } from '../../graph/graph.js';
import { floorOver } from './floor.js';
import { serveFor } from './serve-for.js';
import { startBare } from './bare-server.js';
import type { Statement } from './statement.js';

const kept = new Map<string, readonly Statement[]>();

serveFor(
  async (settings) => startBare(floorOver(await connect(settings), kept)),
  () => [...kept],
);
