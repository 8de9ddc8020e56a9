/**
 * Stands in for a `<style>` element, which the page's policy refuses whatever is in it. Its rules are a sheet that the
 * document adopts while the element is in it: that is a script's own doing, and needs no leave.
 */
export class AdoptedStyle extends HTMLElement {
  readonly sheet = new CSSStyleSheet();
  #root: DocumentOrShadowRoot | undefined;

  connectedCallback(): void {
    this.hidden = true;
    const root = this.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    this.#root = root;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
  }

  disconnectedCallback(): void {
    const root = this.#root;
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    this.#root = undefined;
  }

  override get textContent(): string {
    return [...this.sheet.cssRules].map((rule) => rule.cssText).join('\n');
  }

  override set textContent(css: string | null) {
    this.sheet.replaceSync(css ?? '');
  }

  // Some libraries give the rules as a text node.
  override appendChild<T extends Node>(node: T): T {
    this.textContent = node.textContent;
    return node;
  }
}

customElements.define('adopted-style', AdoptedStyle);
