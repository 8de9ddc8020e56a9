/** What the Kursk question gives, as far as it is shown. */
export interface KurskAnswer {
  readonly claims: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly assertions: readonly unknown[] } }[];
  };
}

/** The part of the answer that the README shows: the claim that most articles tell, the first of them where several do. */
export const shownAnswer = ({ claims: { totalCount, edges } }: KurskAnswer): string => {
  const most = Math.max(...edges.map(({ node }) => node.assertions.length));
  const shown = edges.filter(({ node }) => node.assertions.length === most).slice(0, 1);
  return JSON.stringify({ data: { claims: { totalCount, edges: shown } } }, null, 2);
};

const block = /(?<=<!-- answer -->\n```json\n)[^]*?(?=\n```\n)/u;

/** The answer that a README shows. */
export const answerIn = (readme: string): string | undefined => block.exec(readme)?.[0];

/** The README with this answer in it. */
export const withAnswer = (readme: string, answer: string): string => readme.replace(block, () => answer);
