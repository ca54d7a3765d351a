/** The address of the list of dossiers narrowed by a filter. */
export const listAddress = (filter: Record<string, unknown>): string =>
  `/dossiers?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' })}`;
