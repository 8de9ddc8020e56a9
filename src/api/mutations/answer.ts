import type { GraphQLResolveInfo } from 'graphql';
import { IsnadError } from '../../domain/errors.js';
import type { Selected } from '../../graph/reader/selection.js';
import type { Context } from '../context.js';
import { selectionOf } from '../selection-of.js';
import type { Related } from '../types/by-alias.js';
import type { Writing } from './ports.js';

/** What is asked of the thing that a mutation changed, read as a root of its own. */
export const readChanged = async (
  { operation }: Context,
  selected: Selected,
  { root, id }: { readonly root: string; readonly id: string },
): Promise<Related | null> =>
  (await operation.read({ ...selected, name: root, args: { id } })) as Related | null;

/** The judgement that a mutation made or took back, as the mutation asks for it. */
export const judgementAnswer = async (
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Related> => {
  const answer = await readChanged(context, selectionOf(info), { root: 'judgement', id });
  if (answer === null) throw new Error(`the judgement ${id} was written and is not there`);
  return answer;
};

/** @throws IsnadError BAD_INPUT where the server was started for reading alone */
export const writingOf = ({ writing }: Context): Writing => {
  if (writing === undefined)
    throw new IsnadError('BAD_INPUT', 'This server only reads.', { advice: 'Write with isnad seed.' });
  return writing;
};
