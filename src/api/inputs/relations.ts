import { Field } from 'type-graphql';
import { Input, ref } from '../types/registry.js';

// Relations of nodes to nodes of each kind, in one shape.
['Actor', 'Assertion', 'Claim', 'Event', 'Location', 'Quantity'].forEach((kind) => {
  @Input(`${kind}Relation`, 'What must hold of the things that a relation leads to. All that is given holds.')
  class Relation {
    @Field(() => ref(`${kind}Filter`), { nullable: true, description: 'It holds of one of them at least.' })
    readonly some?: object;

    @Field(() => ref(`${kind}Filter`), { nullable: true, description: 'It holds of none of them.' })
    readonly none?: object;

    @Field(() => ref(`${kind}Filter`), {
      nullable: true,
      description: 'It holds of all of them; also where there are none.',
    })
    readonly all?: object;
  }
  return Relation;
});
