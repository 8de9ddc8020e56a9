import { startServer } from '../../api/server.js';
import { connect } from '../../graph/graph.js';
import { serveFor } from './serve-for.js';

// The API as `isnad start` serves it, on any free port.
serveFor(async (settings) => {
  const graph = await connect(settings);
  return (await startServer({ graph, port: 0 })).url;
});
