import type { ArticleMark } from '../graph/writer/article-mark.js';

/** The articles that are on their way to the graph: what the graph says of them may be over in a moment. */
export interface UnderWay {
  begin(id: string): void;
  end(id: string): void;
  has(mark: ArticleMark): boolean;
}

/** Nothing is under way yet. */
export const underWay = (): UnderWay => {
  const counts = new Map<string, number>();
  return {
    begin: (id) => void counts.set(id, (counts.get(id) ?? 0) + 1),
    end: (id) => {
      const left = (counts.get(id) ?? 0) - 1;
      if (left > 0) counts.set(id, left);
      else counts.delete(id);
    },
    has: ({ id }) => counts.has(id),
  };
};
