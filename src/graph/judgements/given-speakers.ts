import type { JudgedSpeaker } from '../../domain/judgement.js';
import { actorVariant } from '../../resolution/actor-variants.js';
import { distinct } from '../../resolution/minimum.js';
import { writeActors } from '../writer/actors.js';
import { lock } from '../writer/lock.js';
import { rows, type Tx, write } from '../writer/run.js';
import type { ToldVariant } from '../writer/variants.js';

const read = `
MATCH (j:Judgement)-[g:GIVES]->(n:Actor) WHERE j.id IN $judgements
RETURN j.id AS judgement, n.id AS actor, g.variants[0] AS variant`;

const unlink = `
UNWIND $rows AS row
MATCH (:Judgement {id: row.judgement})-[g:GIVES]->(:Actor {id: row.actor})
DELETE g`;

const link = `
UNWIND $rows AS row
MATCH (j:Judgement {id: row.judgement}), (n:Actor {id: row.actor})
CREATE (j)-[:GIVES {variants: [row.variant]}]->(n)`;

/** A speaker that a judgement gives an assertion, and what it says of the actor. */
interface Gift {
  readonly judgement: string;
  readonly actor: string;
  readonly variant: string;
}

const giftOf = (judgement: string, speaker: JudgedSpeaker): Gift => ({
  judgement,
  actor: speaker.id,
  variant: JSON.stringify(actorVariant({ ...speaker, aliases: [], mentions: [] })),
});

const told = ({ actor, variant }: Gift): ToldVariant => ({ id: actor, variant });

const minus = (a: readonly Gift[], b: readonly Gift[]): readonly Gift[] => {
  const there = new Set(b.map((one) => JSON.stringify(one)));
  return a.filter((one) => !there.has(JSON.stringify(one)));
};

/**
 * Writes the actors that corrections in force give, with what these know of them, and takes back what others gave: an actor is there as
 * long as an article mentions it or a correction gives it.
 * @param judgements ids of all corrections asked
 * @param inForce those of them that have an effect
 */
export const writeGivenSpeakers = async (
  tx: Tx,
  judgements: readonly string[],
  inForce: readonly { readonly id: string; readonly speaker: JudgedSpeaker }[],
): Promise<void> => {
  if (judgements.length === 0) return;
  const wanted = inForce.map(({ id, speaker }) => giftOf(id, speaker));
  const old = (await rows<Gift>(tx, read, { judgements })).map(({ judgement, actor, variant }) => ({
    judgement,
    actor,
    variant,
  }));
  const [gone, fresh] = [minus(old, wanted), minus(wanted, old)];
  if (gone.length + fresh.length === 0) return;
  await lock(tx, { entity: distinct([...gone, ...fresh].map(({ actor }) => actor)) });
  await write(tx, unlink, gone);
  await writeActors(tx, {
    mentions: [],
    publishers: [],
    given: fresh.map(told),
    lost: gone.map(told),
  });
  await write(tx, link, fresh);
};
