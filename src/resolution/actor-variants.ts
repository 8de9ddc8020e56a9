import type { ExtractedActor } from '../domain/extraction.js';
import { actorTypeMeanings } from '../domain/vocabulary/actor-type.js';
import { identificationMeanings } from '../domain/vocabulary/identification.js';
import { officeMeanings } from '../domain/vocabulary/office.js';
import { sourceTypeMeanings } from '../domain/vocabulary/source-type.js';
import { byCode, distinct, foremost, fullest, orderOf } from './minimum.js';

/** An actor as one article tells it, without the places where it does: many articles share one variant. */
export type ActorVariant = Omit<ExtractedActor, 'id' | 'mentions' | 'rule'>;

/** What a variant is kept as: the same variant is the same string. */
export const actorVariant = (actor: Omit<ExtractedActor, 'rule'>): ActorVariant => ({
  name: actor.name,
  aliases: distinct(actor.aliases),
  type: actor.type,
  identification: actor.identification,
  ...(actor.nameEn === undefined ? {} : { nameEn: actor.nameEn }),
  ...(actor.sourceType === undefined ? {} : { sourceType: actor.sourceType }),
  ...(actor.office === undefined ? {} : { office: actor.office }),
  ...(actor.country === undefined ? {} : { country: actor.country }),
  ...(actor.role === undefined ? {} : { role: actor.role }),
  ...(actor.affiliation === undefined ? {} : { affiliation: actor.affiliation }),
  ...(actor.affiliationId === undefined ? {} : { affiliationId: actor.affiliationId }),
});

/** An actor as all its variants make it. */
export interface ResolvedActor extends Omit<ActorVariant, 'aliases' | 'affiliation' | 'affiliationId'> {
  /** Every form in either script, in code order. */
  readonly names: readonly string[];
  /** What it belongs to, as any article says it. */
  readonly affiliations: readonly string[];
}

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);

const namesOf = (variants: readonly ActorVariant[]): readonly string[] =>
  distinct(
    variants.flatMap(({ name, nameEn, aliases }) => [
      name,
      ...(nameEn === undefined ? [] : [nameEn]),
      ...aliases,
    ]),
  );

/** One value out of several: the fullest spelling, the foremost of a vocabulary. At least one variant. */
export const resolveActor = (variants: readonly ActorVariant[]): ResolvedActor => ({
  name: fullest(variants.map(({ name }) => name)) ?? '',
  names: namesOf(variants),
  affiliations: distinct(variants.flatMap(({ affiliationId }) => affiliationId ?? [])),
  type:
    foremost(
      orderOf(actorTypeMeanings),
      variants.map(({ type }) => type),
    ) ?? 'ORGANIZATION',
  identification:
    foremost(
      orderOf(identificationMeanings),
      variants.map((v) => v.identification),
    ) ?? 'ANONYMOUS',
  ...given('nameEn', fullest(variants.map(({ nameEn }) => nameEn))),
  ...given('role', fullest(variants.map(({ role }) => role))),
  ...given('country', [...variants.flatMap(({ country }) => country ?? [])].sort(byCode)[0]),
  ...given(
    'sourceType',
    foremost(
      orderOf(sourceTypeMeanings),
      variants.map((v) => v.sourceType),
    ),
  ),
  ...given(
    'office',
    foremost(
      orderOf(officeMeanings),
      variants.map((v) => v.office),
    ),
  ),
});
