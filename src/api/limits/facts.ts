import { Kind, visit, type ArgumentNode, type DocumentNode, type FieldNode } from 'graphql';
import { sizeArguments } from './page-size.js';

/** What stands in a document whatever its variables are. */
export interface Facts {
  /** Fields that are given both `first` and `last`. */
  readonly bothWays: readonly FieldNode[];
  /** The variables that say how much is asked for, or whether it is. */
  readonly sizing: readonly string[];
}

const known = new WeakMap<DocumentNode, Facts>();

/** Looked for once a document: Apollo gives the same one for the same text. */
export const factsOf = (document: DocumentNode): Facts => {
  const facts = known.get(document) ?? find(document);
  known.set(document, facts);
  return facts;
};

const find = (document: DocumentNode): Facts => {
  const bothWays: FieldNode[] = [];
  visit(document, {
    Field: (field) => {
      if (has(field, 'first') && has(field, 'last')) bothWays.push(field);
    },
  });
  return { bothWays, sizing: [...new Set(sizingIn(document))] };
};

const has = (field: FieldNode, argument: string): boolean =>
  field.arguments?.some((each) => each.name.value === argument) ?? false;

const sizingArguments = new Set([...sizeArguments, 'if']);

const sizingIn = (document: DocumentNode): readonly string[] => {
  const names: string[] = [];
  visit(document, {
    Argument: ({ name, value }: ArgumentNode) => {
      if (value.kind === Kind.VARIABLE && sizingArguments.has(name.value)) names.push(value.name.value);
    },
  });
  return names;
};
