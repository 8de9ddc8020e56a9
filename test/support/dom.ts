import { parseHTML } from 'linkedom';

/** As much of an element as tests ask of one: the browser's own types are not loaded here. */
export interface Dom {
  readonly id: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  getAttributeNames(): readonly string[];
  querySelector(selector: string): Dom | null;
  querySelectorAll(selector: string): Iterable<Dom>;
}

/** The document of a page. */
export const domOf = (html: string): Dom =>
  (parseHTML(html) as unknown as { readonly document: Dom }).document;

/** Every element that a selector names, in the order of the page. */
export const all = (of: Dom | null | undefined, selector: string): readonly Dom[] => [
  ...(of?.querySelectorAll(selector) ?? []),
];
