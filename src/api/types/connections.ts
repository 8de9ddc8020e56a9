import { nodeKinds } from '../../domain/id.js';
import { Arg, Field, Int, type ClassType } from 'type-graphql';
import { answered, type Related } from './by-alias.js';
import { Node } from './node.js';
import { ref, Type } from './registry.js';

@Type('PageInfo', { description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the list has something before this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; none on an empty page.' })
  readonly startCursor?: string;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; none on an empty page.' })
  readonly endCursor?: string;
}

const edgeOf = (name: string, node: () => ClassType): ClassType => {
  @Type(`${name}Edge`, { description: 'One place in a list.' })
  class Edge {
    @Field(() => String, { description: 'Opaque; give it as `after` or `before` to go on from here.' })
    readonly cursor!: string;

    @Field(node, { description: 'What stands here.' })
    readonly node!: Related;
  }
  return Edge;
};

const listOf = (name: string): ClassType => {
  edgeOf(name, () => ref(name));
  @Type(`${name}Connection`, { description: 'A page of a list.' })
  class Connection {
    @Field(() => [ref(`${name}Edge`)], { description: 'The page, in order.' })
    readonly edges!: readonly Related[];

    @Field(() => ref('PageInfo'), { description: 'Where the page lies in the list.' })
    readonly pageInfo!: Related;

    @Field(() => Int, {
      description: 'How many the whole list has. Counted only where it is asked for, by reading all.',
    })
    readonly totalCount!: number;

    @Field(() => Int, {
      description: 'How many the list has, counted no further than the limit: cheap on a long list.',
    })
    countUpTo(
      @Arg('limit', () => Int, { defaultValue: 1000, description: 'Where to stop, from 1 to 10,000.' })
      limit: number,
    ): number {
      return answered({ limit }) as unknown as number;
    }

    @Field(() => [ref('Suggestion')], {
      description: 'Names near to those that the filter looks for and that nothing bears. The nearest first.',
    })
    readonly suggestions!: readonly Related[];
  }
  return Connection;
};

[...nodeKinds, 'Contradiction'].forEach(listOf);
edgeOf('Search', () => Node);

@Type('SearchConnection', { description: 'A page of what a search found, the most relevant first.' })
export class SearchConnection {
  @Field(() => [ref('SearchEdge')], { description: 'The page, in order.' })
  readonly edges!: readonly Related[];

  @Field(() => ref('PageInfo'), { description: 'Where the page lies in what was found.' })
  readonly pageInfo!: Related;
}
