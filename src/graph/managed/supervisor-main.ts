// A process of its own: `node supervisor-main.js TASK`, started by lease-server.ts and by nobody else.
import { type SupervisorTask, supervise } from './supervisor.js';

supervise(JSON.parse(process.argv[2] ?? '') as SupervisorTask).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
