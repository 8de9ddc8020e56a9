import type { Client } from './http-client.js';
import type { Question } from './questions.js';

type Asked = Pick<Question, 'name' | 'query' | 'variables'>;

const bodyOf = async (client: Client, question: Asked): Promise<string> => {
  const { status, body } = await client.ask({ about: '', ...question });
  if (status !== 200 || body.includes('"errors":')) throw new Error(`${question.name} was answered: ${body}`);
  return body;
};

/** The question under another operation name: the floor answers it out of a textbook. */
export const byTextbook = (question: Question): Question => ({
  ...question,
  name: `${question.name}Textbook`,
  query: question.query.replace(`query ${question.name}`, `query ${question.name}Textbook`),
});

/** @throws Error where two servers do not answer with the very same bytes */
export const checkSame = async (
  isnad: Client,
  floor: Client,
  [question, other = question]: readonly [Question, Question?],
): Promise<void> => {
  const [one, two] = [await bodyOf(isnad, question), await bodyOf(floor, other)];
  if (one !== two) throw new Error(`${other.name} is answered otherwise than by isnad:\n${two}\n${one}`);
};

const textsIn = (body: string): readonly unknown[] => {
  const texts: unknown[] = [];
  const { data } = JSON.parse(body) as { readonly data: Readonly<Record<string, unknown>> };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      const { text, speaker, edges, node } = value as Readonly<Record<string, unknown>>;
      if (speaker !== undefined) texts.push(text);
      [edges, node].forEach(walk);
    }
  };
  Object.values(data).forEach(walk);
  return texts;
};

/** @throws Error where @neo4j/graphql, whose answers have another shape, gives other claims, or gives them in another order */
export const checkClaims = async (
  isnad: Client,
  rival: Client,
  [question, other]: readonly [Question, Asked],
): Promise<void> => {
  const [one, two] = [textsIn(await bodyOf(isnad, question)), textsIn(await bodyOf(rival, other))];
  if (JSON.stringify(one) !== JSON.stringify(two))
    throw new Error(
      `${question.name}: @neo4j/graphql gives other claims:\n${two.join('\n')}\n${one.join('\n')}`,
    );
};
