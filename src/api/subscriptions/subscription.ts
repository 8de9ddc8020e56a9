import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Field, Resolver, Root, Subscription } from 'type-graphql';
import { IsnadError } from '../../domain/errors.js';
import type { Context } from '../context.js';
import { ArticleFilter } from '../inputs/article-filter.js';
import { ClaimFilter } from '../inputs/claim-filter.js';
import type { Related } from '../types/by-alias.js';
import { ref } from '../types/registry.js';
import { eventsOf, newArticles, newClaims } from './events.js';

interface Subscribed {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

const events =
  (wanted: typeof newClaims) =>
  async ({ context: { subscribing }, info }: Subscribed): Promise<AsyncIterable<Related>> => {
    if (subscribing === undefined)
      throw new IsnadError('BAD_INPUT', 'Nothing can be subscribed to here.', {
        advice: 'Ask with a query.',
      });
    return eventsOf(subscribing, info, wanted);
  };

const claims = events(newClaims);
const articles = events(newArticles);

@ArgsType()
class ClaimEvents {
  @Field(() => ClaimFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: ClaimFilter;
}

@ArgsType()
class ArticleEvents {
  @Field(() => ArticleFilter, { nullable: true, description: 'Only those that meet it.' })
  readonly filter?: ArticleFilter;
}

@Resolver()
export class SubscriptionResolver {
  @Subscription(() => ref('Claim'), {
    subscribe: (of) => claims(of as Subscribed) as never,
    description:
      'Each claim that an article brings and that was not there before, in no wording, whoever writes it. Told after it is written, ' +
      'about a second later where another process writes it. A judgement brings no claim and tells nothing.',
  })
  claimAdded(@Args(() => ClaimEvents) _: ClaimEvents, @Root() claim: Related): Related {
    return claim;
  }

  @Subscription(() => ref('Article'), {
    subscribe: (of) => articles(of as Subscribed) as never,
    description: 'Each article that is written, new or anew, whoever writes it.',
  })
  articleIngested(@Args(() => ArticleEvents) _: ArticleEvents, @Root() article: Related): Related {
    return article;
  }
}
