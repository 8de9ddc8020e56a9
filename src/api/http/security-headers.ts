const directives = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What helmet is told: nothing from outside, nobody's frame. HSTS is for whoever ends TLS in front of us. */
export const securityHeaders = { contentSecurityPolicy: { useDefaults: false, directives }, hsts: false };
