import { countryNamed, countryOfAdjective } from '../../../gazetteer/countries.js';
import { nameKey } from '../../../language/name-key.js';
import type { ActorDraft } from '../drafts.js';
import { mergeActors } from '../people/merge-actors.js';
import type { PeopleReading } from '../people/people-reading.js';

/**
 * Makes one body of those that have the same words besides the country, where the article names it of one country only:
 * المحكمة العليا, المحكمة العليا الأمريكية and المحكمة الأمريكية العليا.
 */
export const joinBodies = (reading: PeopleReading): void => {
  const bodies = new Map<string, Set<ActorDraft>>();
  for (const body of reading.book.all().filter(isBody))
    for (const key of new Set([body.name, ...body.aliases].map(wordsBesides)))
      if (key.includes(' ')) bodies.set(key, (bodies.get(key) ?? new Set()).add(body));
  for (const same of bodies.values()) joinAll(reading, [...same]);
};

const isBody = ({ type, identification }: ActorDraft): boolean =>
  type !== 'PERSON' && identification === 'NAMED';

const joinAll = (reading: PeopleReading, same: readonly ActorDraft[]): void => {
  const owner = same.find(isKnown) ?? same.find(({ country }) => country !== undefined);
  if (owner?.country === undefined || same.length < 2) return;
  const others = same.filter((body) => body !== owner);
  if (others.some((body) => isKnown(body) || (body.country ?? owner.country) !== owner.country)) return;
  for (const other of others) if (reading.book.byKey(other.key) === other) mergeActors(reading, other, owner);
};

const isKnown = ({ key }: ActorDraft): boolean => key.startsWith('kb:');

/** The words of a name in a fixed order, without those that tell the country. */
const wordsBesides = (name: string): string =>
  nameKey(name)
    .split(' ')
    .filter((word) => countryOfAdjective(word) === undefined && countryNamed(word) === undefined)
    .sort()
    .join(' ');
