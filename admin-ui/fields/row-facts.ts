import type { DraftListItem } from '../../schemas/types/index.ts';

/** A row of a list of definitions. */
export type Row = DraftListItem & { id: string };

/** A column's text of a row; empty where the definition has none. */
export function factOf({ facts }: Row, name: string): string {
  const value = facts?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
