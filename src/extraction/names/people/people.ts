import { lengthen, readName } from './named-people.js';
import { readRole } from '../offices/offices.js';
import type { PeopleReading } from './people-reading.js';
import { roleAt } from '../offices/roles.js';
import type { LooseRole } from '../offices/role.js';
import { joinBodies } from '../institutions/same-bodies.js';
import { joinNames } from './same-names.js';
import { settleRoles } from '../offices/settle-roles.js';
import { findSurnames } from './surnames.js';

/** Finds people by name, with the office that stands before or after, then by surname alone. */
export const findPeople = (reading: PeopleReading): void => {
  const { tokens } = reading.document;
  const loose: LooseRole[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word' || reading.roles.covering(at) !== undefined) continue;
    const known = reading.actors.startingAt(at);
    if (known !== undefined) lengthen(reading, known);
    const role = reading.actors.covering(at)?.actor.type === 'PERSON' ? undefined : roleAt(reading, at);
    if (role === undefined) readName(reading, at);
    else {
      const alone = readRole(reading, role);
      if (alone !== undefined) loose.push(alone);
      // وكيل الأمين العام is one office: no other begins inside its title.
      if (role.name === undefined) at = Math.max(at, role.titleLast);
    }
  }
  joinBodies(reading);
  joinNames(reading);
  findSurnames(reading);
  settleRoles(reading, loose);
  followMerges(reading);
};

/** Gives what was noted of a draft that has been merged since to whom it was merged into. */
const followMerges = ({ book, actors, roles }: PeopleReading): void => {
  for (const list of [actors, roles])
    for (const mention of list.all()) {
      const actor = book.current(mention.actor);
      if (actor !== mention.actor) list.widen({ ...mention, actor });
    }
};
