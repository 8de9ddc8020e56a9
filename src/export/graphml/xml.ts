// XML 1.0 has no way to say these, not even as references.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** Text as XML may hold it, in an element or an attribute. What XML forbids becomes U+FFFD; a lone carriage return stays one. */
export const xml = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"'\r]/gu, (char) => escapes[char] ?? char);
