/** Whether an address is reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === '::1' || host === '[::1]' || /^(?:127\.\d+\.\d+\.\d+|(?:[\w-]+\.)*localhost)$/u.test(host);

/** Whether a server may be asked under the name of a Host header. */
export type KnowsHost = (header: string | undefined) => boolean;

/**
 * The names that a server is asked by. On a loopback address only names of loopback will do: a page of another site can have
 * its own name lead here (DNS rebinding), and the browser then takes it for the same site. Where names are listed, they hold
 * on any address.
 */
export const hostNames = (host: string, allowed: readonly string[]): KnowsHost => {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  if (!isLoopback(host) && names.size === 0) return () => true;
  return (header) => {
    // Whatever runs in a browser sends one.
    if (header === undefined) return true;
    const name = nameOf(header);
    return isLoopback(name) || names.has(name);
  };
};

const nameOf = (header: string): string => header.replace(/:\d*$/u, '').toLowerCase();
