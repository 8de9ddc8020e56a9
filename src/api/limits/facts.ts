import { BREAK, Kind, visit, type ArgumentNode, type DocumentNode, type FieldNode } from 'graphql';
import { sizeArguments } from './page-size.js';

/** What stands in a document whatever its variables are. */
export interface Facts {
  /** Fields that are given both `first` and `last`. */
  readonly bothWays: readonly FieldNode[];
  /** Whether a variable says how much is asked for. */
  readonly variesInSize: boolean;
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
  return { bothWays, variesInSize: variesInSize(document) };
};

const has = (field: FieldNode, argument: string): boolean =>
  field.arguments?.some((each) => each.name.value === argument) ?? false;

const sizing = new Set([...sizeArguments, 'if']);

const variesInSize = (document: DocumentNode): boolean => {
  let varies = false;
  visit(document, {
    Argument: ({ name, value }: ArgumentNode) => {
      varies ||= value.kind === Kind.VARIABLE && sizing.has(name.value);
      return varies ? BREAK : undefined;
    },
  });
  return varies;
};
