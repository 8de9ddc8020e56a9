// A carriage return written as such would be read back as a line feed.
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text as HTML has it, in content and in attributes between quotation marks. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"'\r]/gu, (char) => entities[char] ?? char);
