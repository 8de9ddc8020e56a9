import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';

@InputType('EntityFilter', {
  description: 'A thing by its id or by any of its names. A place stands for everything inside it.',
})
export class EntityFilter {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  readonly id?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Any of its names, in either script and however it is spelt. A name that nothing bears finds nothing.',
  })
  readonly name?: string;
}

@InputType('DateRange', { description: 'A range of days.' })
export class DateRange {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day.' })
  readonly from?: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day.' })
  readonly to?: string;
}
