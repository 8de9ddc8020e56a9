import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from './context.js';
import {
  ActorPage,
  ArticlePage,
  ClaimPage,
  EventPage,
  JudgementPage,
  LocationPage,
  QuantityPage,
  ContradictionPage,
} from './inputs/page-args.js';
import { NeighbourhoodArgs, PathArgs, StatsArgs } from './inputs/analysis-args.js';
import { SearchArgs } from './inputs/search-args.js';
import { selectionOf } from './selection-of.js';
import type { Related } from './types/by-alias.js';
import { Node } from './types/node.js';
import { ref } from './types/registry.js';

// The arguments reach the reader by way of the selection, as those of nested fields do: declared here, read there.
const read = (context: Context, info: GraphQLResolveInfo): Promise<Related> =>
  (context.read.get(String(info.path.key)) ?? context.operation.read(selectionOf(info))) as Promise<Related>;

@Resolver()
export class QueryResolver {
  @Query(() => ref('ClaimConnection'), { description: 'Claims, in pages.' })
  claims(
    @Args(() => ClaimPage) _: ClaimPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('Claim'), { nullable: true, description: 'The claim of an id.' })
  claim(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('ArticleConnection'), { description: 'Articles, in pages.' })
  articles(
    @Args(() => ArticlePage) _: ArticlePage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('Article'), { nullable: true, description: 'The article of an id.' })
  article(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('ActorConnection'), { description: 'Actors, in pages.' })
  actors(
    @Args(() => ActorPage) _: ActorPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('Actor'), { nullable: true, description: 'The actor of an id.' })
  actor(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('LocationConnection'), { description: 'Locations, in pages.' })
  locations(
    @Args(() => LocationPage) _: LocationPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('Location'), { nullable: true, description: 'The location of an id.' })
  location(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('EventConnection'), { description: 'Events, in pages.' })
  events(
    @Args(() => EventPage) _: EventPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('Event'), { nullable: true, description: 'The event of an id.' })
  event(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('QuantityConnection'), {
    description: 'Numbers, in pages: who gave which, when, in which words.',
  })
  quantities(
    @Args(() => QuantityPage) _: QuantityPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => [ref('ClaimBucket')], {
    description:
      'How many claims there are by day, speaker, kind of source, country, place, type of event or stance.',
  })
  claimStats(
    @Args(() => StatsArgs) _: StatsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('ContradictionConnection'), {
    description: 'Pairs of claims that cannot both be true, in pages: on what ground, and who says which.',
  })
  contradictions(
    @Args(() => ContradictionPage) _: ContradictionPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => [ref('Path')], {
    description:
      'The shortest paths between two nodes. None leads through a node with more than 2,000 relations: that relates everything to everything.',
  })
  paths(
    @Args(() => PathArgs) _: PathArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('Neighbourhood'), {
    nullable: true,
    description:
      'What lies around a node: at most 25 relations of each type from each node are followed, and none of another node with more than 2,000 relations.',
  })
  neighbourhood(
    @Args(() => NeighbourhoodArgs) _: NeighbourhoodArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('JudgementConnection'), {
    description: 'What was judged of what was extracted, in pages.',
  })
  judgements(
    @Args(() => JudgementPage) _: JudgementPage,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('Judgement'), { nullable: true, description: 'The judgement of an id.' })
  judgement(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => ref('SearchConnection'), { description: 'Whatever has some words, the most relevant first.' })
  search(
    @Args(() => SearchArgs) _: SearchArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }

  @Query(() => Node, { nullable: true, description: 'The node of an id, whatever its kind.' })
  node(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return read(context, info);
  }
}
