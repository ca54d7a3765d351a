/** An id that belongs to a log entry: the entry's own id with its last three hex digits replaced by an index below 4096. */
export function derivedId(entryId: string, index: number): string {
  return entryId.slice(0, -3) + index.toString(16).padStart(3, '0');
}
