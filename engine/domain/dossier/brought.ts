import type { Dossier, DossierEvent, SupplementRequest } from '../../../schemas/types/index.ts';
import type { ProcessTable } from '../process/table.ts';
import { apply } from './apply.ts';
import { INPUT_TYPES, isPresent } from './papers.ts';
import { openSupplement } from './supplement.ts';

const FAILED = 2;

/** Whether every paper asked for was brought since; where none is named, whether any was. */
function isWhole({ parts }: Dossier, { at, items }: SupplementRequest): boolean {
  const named = new Set(items.flatMap(({ partNo }) => partNo || []));
  const asked = parts.filter(({ partNo, partType }) =>
    named.size > 0 ? named.has(partNo) : INPUT_TYPES.has(partType),
  );
  if (named.size > 0) return asked.every((part) => isPresent(part) && part.fileCheck !== FAILED);
  return asked.some(({ files }) => files.some((file) => file.at > at));
}

/**
 * What a change of papers means for a supplement that only the office can take in: it is all here, or lacks something
 * again. Whoever has brought it waits for the office from then on, and is not closed for having brought nothing.
 */
export function broughtEvents(
  dossier: Dossier,
  changes: readonly DossierEvent[],
  table: ProcessTable,
  now: string,
): DossierEvent[] {
  const after = changes.reduce(apply, dossier);
  const request = openSupplement(after);
  const byOffice = table.actionsFrom(after.step?.stepCode ?? null).every(({ auto }) => auto !== 'submit');
  if (!request || !byOffice) return [];
  const whole = isWhole(after, request);
  if (whole === (request.broughtAt !== undefined)) return [];
  return [{ type: 'supplement-brought', at: whole ? now : null }];
}
