import type { AgencyHolders, AttentionPlace } from '../../../../schemas/types/index.ts';

export const emptyCount = ({ steps }: AgencyHolders): number => steps.filter(({ empty }) => empty).length;

/** Agencies with empty places first, most of them at the top; then by name. */
export const worstFirst = (agencies: readonly AgencyHolders[]): AgencyHolders[] =>
  [...agencies].sort(
    (one, other) => emptyCount(other) - emptyCount(one) || one.agencyName.localeCompare(other.agencyName, 'vi'),
  );

/** A process with the places of it where nobody would hold a dossier. */
export interface EmptyProcess {
  code: string;
  name: string;
  places: AttentionPlace[];
}

/** Places grouped by their process, in the order they come. */
export function byProcess(places: readonly AttentionPlace[]): EmptyProcess[] {
  const found = new Map<string, EmptyProcess>();
  for (const place of places) {
    const known = found.get(place.code) ?? { code: place.code, name: place.name, places: [] };
    known.places.push(place);
    found.set(place.code, known);
  }
  return [...found.values()];
}
