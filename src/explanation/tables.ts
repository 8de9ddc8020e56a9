import type { ExtractedClaim, Extraction } from '../domain/extraction.js';
import type { Span } from '../domain/span.js';
import { ruleNamed } from '../extraction/rules.js';
import type { Explained } from './explained.js';
import { anchorOf, type MarkKind } from './marks.js';
import { type Cell, link, ruleCell, table } from './table.js';

const wordsAt = ({ extraction }: Explained, { start, end }: Span): string =>
  extraction.article.text.slice(start, end);

const claims = (told: Explained): string => {
  const { name } = told;
  const row = (claim: ExtractedClaim, at: number): readonly Cell[] => [
    String(at + 1),
    link(told.idOf(anchorOf('claim', at)), wordsAt(told, claim.span)),
    name(claim.speaker),
    claim.via.map(name).join(' ← '),
    claim.cue === undefined ? '' : wordsAt(told, claim.cue),
    [claim.stance, claim.certainty, ...(claim.quoted ? ['quoted'] : [])].join(', '),
    claim.about.map(name).join('، '),
    claim.quantities.map(({ value, unit }) => `${value} ${unit}`).join('، '),
    ruleCell(claim.rule, claim.stanceRule, claim.certaintyRule, ...claim.quantities.map(({ rule }) => rule)),
  ];
  const heads = ['', 'what is said', 'speaker', 'via', 'cue', 'stance', 'about', 'counts', 'rules'];
  return table('Claims', heads, told.extraction.claims.map(row));
};

// What is only around another place stands nowhere in the text.
const thing = (
  told: Explained,
  kind: MarkKind,
  { name, mentions, at }: { readonly name: string; readonly mentions: readonly Span[]; readonly at: number },
): Cell => (mentions.length === 0 ? name : link(told.idOf(anchorOf(kind, at)), name));

const actors = (told: Explained): string => {
  const rows = told.extraction.actors.map(
    ({ name, mentions, type, sourceType, role, affiliation, aliases, rule }, at) => [
      thing(told, 'actor', { name, mentions, at }),
      [type, ...(sourceType === undefined ? [] : [sourceType])].join(', '),
      [role, affiliation].filter((fact) => fact !== undefined).join('، '),
      aliases.join('، '),
      ruleCell(rule),
    ],
  );
  return table('Actors', ['name', 'type', 'office, belongs to', 'also called', 'rule'], rows);
};

const places = (told: Explained): string => {
  const { name } = told;
  const rows = told.extraction.locations.map((place, at) => [
    thing(told, 'place', { ...place, at }),
    place.nameEn ?? '',
    place.kind,
    place.within === undefined ? '' : `${name(place.within)} (${place.withinBasis ?? 'text'})`,
    ruleCell(place.rule),
  ]);
  return table('Places', ['name', 'in English', 'kind', 'lies in', 'rule'], rows);
};

const events = (told: Explained): string => {
  const { name } = told;
  const rows = told.extraction.events.map((event, at) => [
    link(told.idOf(anchorOf('event', at)), wordsAt(told, event.trigger)),
    [event.type, ...(event.mode === undefined ? [] : [event.mode]), event.realis].join(', '),
    event.location === undefined ? '' : name(event.location),
    event.participants.map(({ actor, role }) => `${role} ${name(actor)}`).join('، '),
    ruleCell(event.rule),
  ]);
  return table('Events', ['trigger', 'type', 'where', 'who', 'rule'], rows);
};

const rulesOf = ({ actors: who, locations, events: what, claims: said }: Extraction): readonly string[] => [
  ...said.flatMap((claim) => [
    claim.rule,
    claim.stanceRule,
    claim.certaintyRule,
    ...claim.quantities.map(({ rule }) => rule),
  ]),
  ...[...who, ...locations, ...what].map(({ rule }) => rule),
];

const rules = ({ extraction }: Explained): string => {
  const rows = [...new Set(rulesOf(extraction))].sort().map((name) => {
    const row = ruleNamed(name);
    return [ruleCell(name), row?.reason ?? '', row?.example ?? ''];
  });
  return table('The rules that made them', ['rule', 'reason', 'example'], rows);
};

/** Everything that was extracted, in tables that link into the text, and the rules with their reasons and examples. */
export const tablesOf = (told: Explained): string =>
  [claims, actors, places, events, rules]
    .map((make) => make(told))
    .filter((html) => html !== '')
    .join('\n');
