// Writes schema/constraints.cypher anew from the built code: npm run -s build && node scripts/write-constraints.mjs
import { writeFileSync } from 'node:fs';
import { schemaFile } from '../dist/graph/schema.js';

writeFileSync(new URL('../schema/constraints.cypher', import.meta.url), schemaFile());
