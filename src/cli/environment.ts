/** A variable that isnad reads. The README shows the same. */
export interface Variable {
  readonly name: string;
  /** What holds where it is not set; empty for nothing. */
  readonly byDefault: string;
  readonly what: string;
}

/** Every variable that the commands read. */
export const variables: readonly Variable[] = [
  {
    name: 'NEO4J_URI',
    byDefault: '',
    what: 'the Neo4j to use (bolt, neo4j, neo4j+s, bolt+ssc); without it isnad runs one itself',
  },
  { name: 'NEO4J_USERNAME', byDefault: 'neo4j', what: 'the user at NEO4J_URI' },
  { name: 'NEO4J_PASSWORD', byDefault: '', what: 'and the password' },
  { name: 'NEO4J_DATABASE', byDefault: 'neo4j', what: 'the database there' },
  { name: 'PORT', byDefault: '4000', what: 'where `isnad start` listens' },
  { name: 'HOST', byDefault: '127.0.0.1', what: 'the address it listens on' },
  { name: 'ISNAD_DATA_DIR', byDefault: '.isnad', what: 'where the Neo4j that isnad runs keeps its data' },
  {
    name: 'ISNAD_NEO4J_HEAP',
    byDefault: '512m',
    what: 'the heap of the Neo4j that isnad runs, as `1024m` or `4g`: docs/operations.md says how much',
  },
  { name: 'ISNAD_NEO4J_PAGECACHE', byDefault: '256m', what: 'and its page cache' },
  {
    name: 'ISNAD_API_KEY',
    byDefault: '',
    what: 'the key of an editor; off loopback reading needs a key, and writing the key of an editor',
  },
  {
    name: 'ISNAD_KEYS',
    byDefault: '',
    what: 'further keys with their names: `reader:desk:KEY editor:amal:sha256:HEX`, with blanks or commas between',
  },
  { name: 'ISNAD_PUBLIC_READ', byDefault: '', what: '`1` lets everybody read, whatever the address' },
  {
    name: 'ISNAD_JWT_JWKS_URL',
    byDefault: '',
    what: 'where the keys are that tokens (JWT) are signed with; or ISNAD_JWT_PUBLIC_KEY, or ISNAD_JWT_SECRET',
  },
  { name: 'ISNAD_JWT_PUBLIC_KEY', byDefault: '', what: 'the public key that tokens are signed with, as PEM' },
  {
    name: 'ISNAD_JWT_SECRET',
    byDefault: '',
    what: 'the secret that tokens are signed with, at least 32 bytes',
  },
  { name: 'ISNAD_JWT_ISSUER', byDefault: '', what: 'whose tokens are believed (`iss`); needed for tokens' },
  { name: 'ISNAD_JWT_AUDIENCE', byDefault: '', what: 'whom tokens must be for (`aud`); needed for tokens' },
  {
    name: 'ISNAD_JWT_ROLES_CLAIM',
    byDefault: 'roles',
    what: 'the claim of a token that lists `reader` or `editor`; with dots, the way to it',
  },
  {
    name: 'ISNAD_CORS_ORIGINS',
    byDefault: '',
    what: 'origins whose pages may ask the API, with commas between',
  },
  {
    name: 'ISNAD_ALLOWED_HOSTS',
    byDefault: '',
    what: 'names that the server is asked by (the Host header), beside localhost; any name where HOST is no loopback address',
  },
  { name: 'ISNAD_INTROSPECTION', byDefault: '1', what: '`0` tells nobody the schema' },
  { name: 'ISNAD_EXPLORER', byDefault: '1', what: '`0` serves no page to ask from' },
  {
    name: 'ISNAD_DOCUMENTS',
    byDefault: '',
    what: 'a folder of `.graphql` files: registered operations, which can be asked by their names',
  },
  {
    name: 'ISNAD_DOCUMENTS_ONLY',
    byDefault: '',
    what: '`1` lets nothing but registered operations be asked',
  },
  { name: 'ISNAD_LOG_LEVEL', byDefault: 'warn', what: '`info` logs every request' },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    byDefault: '',
    what: 'where traces are sent (OTLP over HTTP); the other variables of OpenTelemetry hold, too',
  },
  { name: 'NODE_ENV', byDefault: '', what: '`development` lets clients see the Cypher of what they ask' },
  { name: 'DEBUG', byDefault: '', what: '`isnad` shows where an unexpected error came from' },
];

/** The variables, for the end of a help text. */
export const variablesHelp = (): string => {
  const width = Math.max(...variables.map(({ name }) => name.length));
  const line = ({ name, byDefault, what }: Variable): string =>
    `  ${name.padEnd(width)}  ${what}${byDefault === '' ? '' : ` (${byDefault})`}`;
  return `\nEnvironment:\n${variables.map(line).join('\n')}\n`;
};
