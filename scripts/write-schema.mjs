// Writes schema/schema.graphql anew from the built code: npm run -s build && node scripts/write-schema.mjs
import { writeFileSync } from 'node:fs';
import { schemaText } from '../dist/api/schema.js';

writeFileSync(new URL('../schema/schema.graphql', import.meta.url), schemaText());
