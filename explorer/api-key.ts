/** The key that goes with every request, where one was entered. It lives in memory: a reload forgets it. */
let key = '';

export const keepKey = (entered: string): void => {
  key = entered.trim();
};

/** `fetch` with the key. A header that was written in the Headers editor stays as it is. */
export const fetchWithKey: typeof fetch = (address, init) => {
  const headers = new Headers(init?.headers);
  if (key !== '' && !headers.has('authorization')) headers.set('authorization', `Bearer ${key}`);
  return fetch(address, { ...init, headers });
};
