import { Field, ID, InterfaceType } from 'type-graphql';
import { kindOfRow } from '../../graph/reader/row.js';

@InterfaceType('Node', {
  description:
    'Anything in the graph that has an id. Ids come from what a thing means: the same thing, the same id.',
  resolveType: (row: object) => kindOfRow(row) ?? '',
})
export class Node {
  @Field(() => ID, { description: 'The id, whose prefix tells the kind.' })
  readonly id!: string;
}
