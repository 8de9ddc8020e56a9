import type { Walk } from './walk.js';

const at = (judgement: string, anchor: string): string =>
  `(${judgement})-[:AT]->(${anchor}:Anchor)-[:ANCHORS]->`;

/**
 * Judgements not withdrawn that one cannot hold beside. Of two corrections: that the same words are somebody else's. Of one
 * that two are the same and one that they are not: at one end both are about one claim, at the other about one
 * proposition, if only by what else was judged. What one end alone has in common stands against nothing.
 */
export const judgedAgainst: Walk = (from, to) => {
  const [here, there, said, told, claim] = ['x', 'u', 's', 't', 'c'].map((of) => `${to}${of}`) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const otherEnds =
    `COUNT { MATCH ${at(from, 'y')}(:Assertion)-[:OF]->(one:Claim) WHERE y <> ${here} ` +
    `AND EXISTS { MATCH ${at(to, 'v')}(:Assertion)-[:OF]->(other:Claim) WHERE v <> ${there} AND one.proposition = other.proposition } } > 0`;
  // Parts that are planned one by one: as one pattern of so many relationships it is planned for seconds.
  return (
    `${at(from, here)}(${said}:Assertion)-[:OF]->(${claim}:Claim) ` +
    `CALL (${claim}) { MATCH (${claim})<-[:OF]-(${told}:Assertion)<-[:ANCHORS]-(${there}:Anchor)<-[:AT]-(${to}:Judgement {active: true}) ` +
    `RETURN ${told}, ${there}, ${to} } WITH * WHERE ${from}.active AND ${to} <> ${from} AND CASE ${from}.verdict ` +
    `WHEN 'SPEAKER' THEN ${to}.verdict = 'SPEAKER' AND ${told} = ${said} AND ${to}.speakerId <> ${from}.speakerId ` +
    `ELSE ${to}.verdict <> 'SPEAKER' AND ${to}.verdict <> ${from}.verdict AND ${otherEnds} END WITH *`
  );
};
