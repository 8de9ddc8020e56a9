/** The key that goes with every request, where one was entered. It lives in memory: a reload forgets it. */
let key = '';

export const keepKey = (entered: string): void => {
  key = entered.trim();
};

/** The key as the value of an Authorization header, where there is one. */
export const authorization = (): string | undefined => (key === '' ? undefined : `Bearer ${key}`);

/** `fetch` with the key. A header that was written in the Headers editor stays as it is. */
export const fetchWithKey: typeof fetch = (address, init) => {
  const headers = new Headers(init?.headers);
  const own = authorization();
  if (own !== undefined && !headers.has('authorization')) headers.set('authorization', own);
  return fetch(address, { ...init, headers });
};
