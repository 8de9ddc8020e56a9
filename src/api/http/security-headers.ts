import helmet from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

const directives = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Nothing from outside, nobody's frame; a page of ours says what it needs. HSTS is for whoever ends TLS in front of us. */
const settings = {
  contentSecurityPolicy: { useDefaults: false, directives },
  strictTransportSecurity: false,
};

/** The security headers of every answer. They are the same for each, so helmet is asked for them once. */
export const securityHeaders = (): Readonly<Record<string, string>> => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(settings)(response.req, response, () => undefined);
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
};
