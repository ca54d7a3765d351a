/** A text of a definition as an address names it: `draft`, `in-force`, `3` (a version), `revision:12`. */
export type SideName = string;

/** Where two texts of a definition are compared; usually the draft with what is in force. */
export function compareAddress(resource: string, code: string, from?: SideName, to?: SideName): string {
  const sides = new URLSearchParams({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
  const query = sides.size > 0 ? `?${sides}` : '';
  return `/compare/${encodeURIComponent(resource)}/${encodeURIComponent(code)}${query}`;
}

/** Where the history of a definition is read. */
export const historyAddress = (resource: string, code: string): string =>
  `/history/${encodeURIComponent(resource)}/${encodeURIComponent(code)}`;
