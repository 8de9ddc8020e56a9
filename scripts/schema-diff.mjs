// Compares schema/schema.graphql with the schema of the last release, and ends with 1 where a client of that would break.
// What was deprecated there may go. So may anything, in a version that says so: docs/api.md tells the policy.
//   npm run schema:diff              (or with two files: node scripts/schema-diff.mjs OLD NEW)
//   npm run schema:release           takes today's schema as released, under the version of package.json
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, isEnumType } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const released = new URL('schema/released.graphql', root);
const [before = released, after = new URL('schema/schema.graphql', root)] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));

const headOf = (of) => `# The schema of isnad ${of}. Written by npm run schema:release.`;
const [oldText, newText] = [before, after].map((file) => readFileSync(file, 'utf8'));
const [oldSchema, newSchema] = [oldText, newText].map((text) => buildSchema(text));

/** Whether the released schema had already told clients to leave what stands at a path: `Claim.text`, `Stance.SAY`. */
const wasDeprecated = (path) => {
  const [typeName, name, argument] = path.split('.');
  const type = oldSchema.getType(typeName);
  const member = isEnumType(type) ? type.getValue(name) : type?.getFields?.()[name];
  const parts = [member, member?.args?.find((arg) => arg.name === argument)];
  return parts.some((part) => part?.deprecationReason != null);
};

/** What a version must raise to be allowed to break: the major number, and before 1.0 the minor one. */
const lineOf = (of) => {
  const [major = 0, minor = 0] = of.split('.').map(Number);
  return major > 0 ? major : minor / 1000;
};
const since = /isnad (\d+\.\d+\.\d+)/u.exec(oldText)?.[1] ?? version;
const isNewLine = lineOf(version) > lineOf(since);

const changes = await diff(oldSchema, newSchema);
const breaks = changes.filter(
  ({ criticality, path }) => criticality.level === CriticalityLevel.Breaking && !wasDeprecated(path ?? ''),
);
const tell = (mark, list) => list.forEach(({ message, path }) => console.log(`${mark} ${message} (${path})`));

console.log(`since ${since}: ${changes.length} changes, ${breaks.length} of them break clients`);
tell(isNewLine ? 'breaks, as this version may:' : 'BREAKS:', breaks);
tell(
  'look at:',
  changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Dangerous),
);
if (breaks.length > 0 && !isNewLine) {
  console.log('Deprecate first (docs/api.md), or raise the version.');
  process.exitCode = 1;
} else if (process.argv.includes('--release'))
  writeFileSync(released, newText.replace(/^#.*$/mu, headOf(version)));
