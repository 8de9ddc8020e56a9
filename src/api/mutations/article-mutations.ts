import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { idOf } from '../../domain/id.js';
import { removeArticle } from '../../graph/writer/remove-article.js';
import { writeExtractions } from '../../graph/writer/write-extractions.js';
import { requireEditor } from '../access/caller.js';
import type { Context } from '../context.js';
import { selectionOf } from '../selection-of.js';
import type { Related } from '../types/by-alias.js';
import { ref } from '../types/registry.js';
import { readChanged, writingOf } from './answer.js';
import { extractionOf } from './article-handed-in.js';
import { badField, notFound } from './bad-field.js';
import { ArticleArgs } from './args.js';
import { ArticleInput } from './inputs.js';
import type { Writing } from './ports.js';

const articleId = ({ ingesting }: Writing, { id, url }: ArticleArgs): string => {
  if ((id == null) === (url == null)) throw badField('id', 'give either id or url');
  if (url == null) return id ?? '';
  const canonical = ingesting.canonicalUrl(url);
  if (canonical === undefined) throw badField('url', 'is no address', 'Give the full address with https://.');
  return idOf('Article', canonical);
};

@Resolver()
export class ArticleMutations {
  @Mutation(() => ref('IngestedArticle'), {
    description: 'Reads an article, extracts who says what, and writes it, wholly or not at all.',
  })
  async ingestArticle(
    @Arg('input', () => ArticleInput, { description: 'The article.' }) input: ArticleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    requireEditor(context);
    const { graph, ingesting, written } = writingOf(context);
    const extraction = await extractionOf(ingesting, input);
    const { unchanged } = await writeExtractions(graph, [extraction]);
    written();
    const asked = selectionOf(info).on['IngestedArticle'] ?? [];
    const answers = asked.map(async (field) => [
      field.as,
      field.name === 'unchanged'
        ? unchanged > 0
        : await readChanged(context, field, { root: 'article', id: extraction.article.id }),
    ]);
    return Object.fromEntries((await Promise.all(answers)) as [string, unknown][]);
  }

  @Mutation(() => ref('Article'), {
    description:
      'Removes an article and all that follows from it alone: the graph is as if it had never been written. What was judged of it stays, ' +
      'and holds again should it come back. Answers with the article as it was.',
  })
  async deleteArticle(
    @Args(() => ArticleArgs) given: ArticleArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Related> {
    requireEditor(context);
    const writing = writingOf(context);
    const which = articleId(writing, given);
    const answer = await readChanged(context, selectionOf(info), { root: 'article', id: which });
    if (answer === null || !(await removeArticle(writing.graph, which)))
      throw notFound(given.id == null ? 'url' : 'id', 'article');
    return answer;
  }
}
