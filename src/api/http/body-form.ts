import type { IncomingHttpHeaders } from 'node:http';

const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/iu;

/** Whether a body is as we read it: not compressed, and in UTF-8 where it says in what. */
export const isReadable = (headers: IncomingHttpHeaders): boolean => {
  const encoding = headers['content-encoding'] ?? 'identity';
  const said = charset.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  return /^identity$/iu.test(encoding) && /^(?:utf-?8|us-ascii)$/iu.test(said);
};
