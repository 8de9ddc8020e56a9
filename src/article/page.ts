import { parseHTML } from 'linkedom';

/** A node of a page, as far as it is read. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

/** The part of the DOM that is asked for here; the rest is between linkedom and Readability. */
interface PageDocument {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A parsed page. */
export interface Page {
  readonly document: PageDocument;
  /** The elements that a CSS selector finds, in order. */
  readonly all: (selector: string) => readonly PageElement[];
}

/** Parses a page; a fragment gets the elements around it that a browser would add. */
export const parsePage = (html: string): Page => {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { readonly document: PageDocument };
  return { document, all: (selector) => [...document.querySelectorAll(selector)] };
};

// Readability's time grows with the cube of the depth; a page that is written by anybody has some forty levels.
const deepest = 256;

/** Whether elements lie so deep in one another that reading the page would take minutes. */
export const isTooDeep = (page: Page): boolean => {
  let level: readonly PageNode[] = page.all('html');
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    level = level.flatMap((node) => [...node.childNodes].filter(({ nodeType }) => nodeType === element));
  }
  return level.length > 0;
};

const text = 3;
const element = 1;

const blocks: ReadonlySet<string> = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE TABLE TR BR HR'.split(
    ' ',
  ),
);
const passedOver: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION BUTTON FORM NAV ASIDE IFRAME SVG VIDEO AUDIO'.split(' '),
);

/** The paragraphs below a node, blanks as a browser shows them. What is no text of the article (figures, forms) is left out. */
export const paragraphsIn = (node: PageNode): readonly string[] =>
  markedText(node)
    .split('\0')
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');

// A NUL stands where one paragraph ends and the next begins: no text file that is read holds one.
const markedText = (node: PageNode): string => {
  if (node.nodeType === text) return node.textContent ?? '';
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== element || passedOver.has(name)) return '';
  const inside = [...node.childNodes].map(markedText).join('');
  return blocks.has(name) ? `\0${inside}\0` : inside;
};
