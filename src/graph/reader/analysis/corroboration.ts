import type { AssertionRecord } from '../../../resolution/records/assertion-record.js';
import { independentSources, sourcesOf } from '../../../resolution/sources.js';
import type { FieldPiece, Project } from '../edges.js';
import type { Row } from '../row.js';
import type { Piece, Scope } from '../scope.js';
import { asked, type Selected } from '../selection.js';

/** As many assertions of what a claim says are looked at. */
const most = 1000;

/** One assertion of what the claim says: what its sources are counted from, its speaker, what is asked of both. */
interface Telling {
  readonly record: AssertionRecord;
  readonly speaker: string;
  readonly country: string | null;
  readonly sourceType: string;
  readonly of: readonly unknown[];
}

interface Corroborated {
  readonly claim: string;
  readonly project: Project;
}

/**
 * Who says what a claim says, whichever claims it is in: by independent source, and by side. Which sources are
 * independent is decided by the same function that counts them when they are written.
 */
export const corroboration = (
  scope: Scope,
  selected: Selected,
  { claim, project }: Corroborated,
): Piece<Row> => {
  const [same, said, speaker] = [scope.variable(), scope.variable(), scope.variable()];
  const nodes = asked(selected)
    .flatMap(asked)
    .filter(({ name }) => name === 'assertions' || name === 'speakers')
    .map((field): FieldPiece => {
      const [target, node] =
        field.name === 'assertions' ? (['Assertion', said] as const) : (['Actor', speaker] as const);
      return { selected: field, piece: project(scope, field, { target, vars: { node, link: node } }) };
    });
  const values = [
    `${said}.record`,
    `${speaker}.id`,
    `${speaker}.country`,
    `coalesce(${speaker}.sourceType, 'UNKNOWN')`,
    ...nodes.map(({ piece }) => piece.cypher),
  ];
  return {
    cypher:
      `COLLECT { MATCH (${same}:Claim {propositionKey: ${claim}.propositionKey})<-[:OF]-(${said}:Assertion)-[:MADE_BY]->(${speaker}:Actor) ` +
      `WITH ${said}, ${speaker} ORDER BY ${said}.said, ${said}.id LIMIT ${scope.parameter(most)} RETURN [${values.join(', ')}] }`,
    read: (rows) => {
      const tellings = (rows as readonly (readonly unknown[])[]).map(tellingOf);
      return fieldsOf(asked(selected), (field) => partOf(field, tellings, nodes));
    },
  };
};

const tellingOf = ([record, speaker, country, sourceType, ...of]: readonly unknown[]): Telling => ({
  record: JSON.parse(record as string) as AssertionRecord,
  speaker: speaker as string,
  country: country as string | null,
  sourceType: sourceType as string,
  of,
});

const fieldsOf = (fields: readonly Selected[], valueOf: (field: Selected) => unknown): Row =>
  Object.fromEntries(fields.map((field) => [field.as, valueOf(field)]));

const countOf = (tellings: readonly Telling[]): number =>
  tellings.length === 0 ? 0 : independentSources(tellings.map(({ record }) => record));

const partOf = (field: Selected, tellings: readonly Telling[], nodes: readonly FieldPiece[]): unknown => {
  if (field.name === 'sourceCount') return countOf(tellings);
  const groups = field.name === 'sources' ? bySource(tellings) : bySide(tellings);
  return groups.map((group) => fieldsOf(asked(field), (each) => ofGroup(each, group, nodes)));
};

const bySource = (tellings: readonly Telling[]): readonly (readonly Telling[])[] =>
  sourcesOf(tellings.map(({ record }) => record)).map(({ records }) =>
    tellings.filter(({ record }) => records.includes(record)),
  );

const bySide = (tellings: readonly Telling[]): readonly (readonly Telling[])[] => {
  const sideOf = ({ country, sourceType }: Telling): string => `${country ?? ''} ${sourceType}`;
  const sides = [...new Set(tellings.map(sideOf))].sort();
  return sides.map((side) => tellings.filter((telling) => sideOf(telling) === side));
};

const ofGroup = (field: Selected, group: readonly Telling[], nodes: readonly FieldPiece[]): unknown => {
  const [first] = group;
  if (field.name === 'country') return first?.country ?? null;
  if (field.name === 'sourceType') return first?.sourceType ?? 'UNKNOWN';
  if (field.name === 'sourceCount') return countOf(group);
  const at = nodes.findIndex(({ selected }) => selected === field);
  // Whoever says it twice is one speaker.
  const once =
    field.name === 'speakers'
      ? group.filter(({ speaker }, index) => group.findIndex((each) => each.speaker === speaker) === index)
      : group;
  return once.map(({ of }) => nodes[at]?.piece.read(of[at]));
};
