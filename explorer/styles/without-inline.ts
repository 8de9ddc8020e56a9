// The editor writes styles as attributes of the HTML that it makes, and into style elements. The page's policy takes
// styles from files alone (style-src 'self', without 'unsafe-inline'). Here both reach the page through the style object
// model, which the policy leaves to scripts. Imported before all else.
import { AdoptedStyle } from './adopted-style.js';

/** A style attribute in a tag. In text there is none: the editor writes `<` and `>` of a text as entities. */
const inTag = /(<[a-z][^<>]*?\s)style=/gi;
const kept = 'data-inline-style';

type Method = (this: unknown, ...given: readonly unknown[]) => unknown;

/** Puts another method in the place of one, and gives it the one that was there. */
const replace = (prototype: object, name: string, by: (native: Method) => Method): void => {
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value: by(Reflect.get(prototype, name) as Method),
  });
};

const withoutStyles = (html: unknown): string => String(html).replace(inTag, `$1${kept}=`);

const applyStyles = (within: Element): void => {
  for (const element of within.querySelectorAll<HTMLElement>(`[${kept}]`)) {
    element.style.cssText = element.getAttribute(kept) ?? '';
    element.removeAttribute(kept);
  }
};

const html = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');

Object.defineProperty(Element.prototype, 'innerHTML', {
  ...html,
  set(this: Element, given: unknown) {
    html?.set?.call(this, withoutStyles(given));
    applyStyles(this);
  },
});

replace(
  Element.prototype,
  'insertAdjacentHTML',
  (native) =>
    function (this: Element, where, given) {
      native.call(this, where, withoutStyles(given));
      applyStyles(this.parentElement ?? this);
    } as Method,
);

replace(
  Element.prototype,
  'setAttribute',
  (native) =>
    function (this: Element, name, value) {
      if (name === 'style' && this instanceof HTMLElement) this.style.cssText = String(value);
      else native.call(this, name, value);
    } as Method,
);

replace(
  Document.prototype,
  'createElement',
  (native) =>
    function (this: unknown, name, options) {
      return name === 'style' ? new AdoptedStyle() : native.call(this, name, options);
    },
);
