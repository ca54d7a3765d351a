/** What the record of configuration is narrowed to; days are those of Vietnam. */
export interface AuditFilter {
  actor?: string;
  kind?: string;
  since?: string;
  until?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const startOf = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

const isDay = (day: string | undefined): day is string => day !== undefined && !Number.isNaN(startOf(day));

/** The filter as the address of the list carries it. */
export function filterQuery({ actor, kind, since, until }: AuditFilter): string {
  const filter = {
    ...(actor ? { actor } : {}),
    ...(kind ? { kind } : {}),
    ...(isDay(since) ? { from: new Date(startOf(since)).toISOString() } : {}),
    ...(isDay(until) ? { before: new Date(startOf(until) + DAY_MS).toISOString() } : {}),
  };
  return encodeURIComponent(JSON.stringify(filter));
}
