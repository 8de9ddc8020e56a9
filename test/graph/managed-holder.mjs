// A process that holds the graph of a data directory until it is killed: `node managed-holder.mjs DATA_DIR`.
import { openGraph } from '../../dist/graph/open-graph.js';

const graph = await openGraph({
  environment: process.env,
  dataDir: process.argv[2],
  report: () => undefined,
});
await graph.driver.executeQuery('RETURN 1');
console.log('holding');
setInterval(() => undefined, 1000);
