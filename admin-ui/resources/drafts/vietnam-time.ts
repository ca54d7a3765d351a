/** Vietnam keeps +07:00 the whole year. */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** The instant a `datetime-local` value names in Vietnam, ISO UTC; undefined while it is not a moment. */
export function instantOf(local: string): string | undefined {
  const at = Date.parse(`${local}:00${OFFSET}`);
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) && !Number.isNaN(at) ? new Date(at).toISOString() : undefined;
}

/** An instant as a `datetime-local` field shows it in Vietnam, to the minute. */
export const localOf = (iso: string): string =>
  new Date(Date.parse(iso) + OFFSET_MS).toISOString().slice(0, 'yyyy-MM-ddTHH:mm'.length);
