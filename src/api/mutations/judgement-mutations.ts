import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Judgement } from '../../domain/judgement.js';
import { judge } from '../../graph/judgements/judge.js';
import { withdrawJudgement } from '../../graph/judgements/withdraw.js';
import { requireEditor } from '../access/caller.js';
import type { Context } from '../context.js';
import type { Related } from '../types/by-alias.js';
import { ref } from '../types/registry.js';
import { anchorFor } from './anchor-input.js';
import { judgementAnswer, writingOf } from './answer.js';
import { badField, checkLength, notFound } from './bad-field.js';
import { CorrectionArgs, PairArgs, WithdrawalArgs } from './args.js';
import type { AssertionInput } from './inputs.js';
import { speakerFor } from './speaker-input.js';

const mostNoted = 2000;

type Note = string | null | undefined;

const saidNow = (note: Note): { readonly at: string; readonly note?: string } => {
  checkLength('note', note, mostNoted);
  return { at: new Date().toISOString(), ...(note == null ? {} : { note }) };
};

interface Compared {
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly a: AssertionInput;
  readonly b: AssertionInput;
}

const compared = async (context: Context, { verdict, a, b }: Compared): Promise<Judgement> => {
  const { name: who } = requireEditor(context);
  const writing = writingOf(context);
  const anchors = [await anchorFor('a', a, writing), await anchorFor('b', b, writing)] as const;
  if (JSON.stringify(anchors[0]) === JSON.stringify(anchors[1]))
    throw badField('b', 'is the same assertion as a');
  return { verdict, anchors, who };
};

const kept = async (
  context: Context,
  info: GraphQLResolveInfo,
  { judgement, note }: { readonly judgement: Judgement; readonly note: Note },
): Promise<Related> => {
  const { graph, written } = writingOf(context);
  const id = await judge(graph, judgement, saidNow(note));
  written();
  return judgementAnswer(context, info, id);
};

@Resolver()
export class JudgementMutations {
  @Mutation(() => ref('Judgement'), {
    description:
      'Two assertions say the same. Of one speaker they become one claim; of two speakers, one proposition: the claims support each other ' +
      'and their independent sources are counted together.',
  })
  async judgeSame(
    @Args(() => PairArgs) { a, b, note }: PairArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return kept(context, info, { judgement: await compared(context, { verdict: 'SAME', a, b }), note });
  }

  @Mutation(() => ref('Judgement'), {
    description:
      'Two assertions do not say the same: they are never one claim, and no link says that one supports the other. Beats judgeSame.',
  })
  async judgeDifferent(
    @Args(() => PairArgs) { a, b, note }: PairArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    return kept(context, info, { judgement: await compared(context, { verdict: 'DIFFERENT', a, b }), note });
  }

  @Mutation(() => ref('Judgement'), {
    description:
      'An assertion was made by another speaker than was extracted. The extracted one stays on it as extractedSpeaker. Where two editors ' +
      'name two speakers, it stays as extracted until one of them withdraws.',
  })
  async correctAttribution(
    @Args(() => CorrectionArgs) { assertion, speaker, note }: CorrectionArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    const { name: who } = requireEditor(context);
    const writing = writingOf(context);
    const anchors = [await anchorFor('assertion', assertion, writing)] as const;
    const judgement = {
      verdict: 'SPEAKER',
      anchors,
      who,
      speaker: await speakerFor(speaker, writing),
    } as const;
    return kept(context, info, { judgement, note });
  }

  @Mutation(() => ref('Judgement'), {
    description: 'Takes a judgement back: it stays to be read, and has no effect any more.',
  })
  async withdrawJudgement(
    @Args(() => WithdrawalArgs) { id, note }: WithdrawalArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    const { name: who } = requireEditor(context);
    const { graph, written } = writingOf(context);
    if (!(await withdrawJudgement(graph, id, { who, ...saidNow(note) }))) throw notFound('id', 'judgement');
    written();
    return judgementAnswer(context, info, id);
  }
}
