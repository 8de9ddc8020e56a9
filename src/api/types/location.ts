import { Args, Field, Float, ID } from 'type-graphql';
import { ArticlePage, ClaimPage, EventPage } from '../inputs/page-args.js';
import { answered, type Related } from './by-alias.js';
import { ContainmentBasis, LocationKind } from './enums.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('Location', { description: 'A place, from a country to a village.', implements: Node })
export class Location extends Node {
  @Field(() => String, { description: 'Its name, in the language of the articles where there is one.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Its English name, where known.' })
  readonly nameEn?: string;

  @Field(() => [String], { description: 'Every form of its name that is known, in either script.' })
  readonly aliases!: readonly string[];

  @Field(() => LocationKind, { description: 'What it is.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 of its country, where known.' })
  readonly country?: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84, where known.' })
  readonly latitude?: number;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84, where known.' })
  readonly longitude?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Its ISO or GeoNames id, for a place of the gazetteer.',
  })
  readonly gazetteerId?: string;

  @Field(() => [ref('Containment')], {
    description: 'What it directly lies in. A disputed place lies in all that somebody says.',
  })
  readonly within!: readonly Related[];

  @Field(() => [ref('Containment')], { description: 'What directly lies in it.' })
  readonly contains!: readonly Related[];

  @Field(() => ref('ClaimConnection'), { description: 'Claims about it and everything inside it.' })
  claims(@Args(() => ClaimPage) page: ClaimPage): Related {
    return answered(page);
  }

  @Field(() => ref('EventConnection'), { description: 'Events in it and everything inside it.' })
  events(@Args(() => EventPage) page: EventPage): Related {
    return answered(page);
  }

  @Field(() => ref('ArticleConnection'), { description: 'Articles that name it.' })
  articles(@Args(() => ArticlePage) page: ArticlePage): Related {
    return answered(page);
  }
}

@Type('Containment', { description: 'That one place lies in another, and who says so.' })
export class Containment {
  @Field(() => ContainmentBasis, { description: 'How it is known.' })
  readonly basis!: string;

  @Field(() => [ID], { description: 'Ids of the articles that say so; none for the gazetteer.' })
  readonly accordingTo!: readonly string[];

  @Field(() => ref('Location'), { description: 'The other place.' })
  readonly location!: Related;
}
