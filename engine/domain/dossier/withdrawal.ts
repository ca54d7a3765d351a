import type { CompiledProcess, Dossier, DossierEvent, StopKind } from '../../../schemas/types/index.ts';
import { nameOfActor } from '../access/delegation.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import { findPart } from './papers.ts';

/** Part types of what comes of a dossier: of one applicant, and of a group. */
const RESULT_TYPES: ReadonlySet<number> = new Set([2, 7]);
/** Statuses whose papers tell of a stop, not of a result: requests for supplement, notices of a stop. */
const NOTICED: ReadonlySet<string> = new Set(['waiting', 'cancelling', 'cancelled']);

/** Papers that only tell the applicant of a supplement or a stop, by the acts that make them. */
function noticeParts(dossier: Dossier, { actions, steps }: CompiledProcess): ReadonlySet<string> {
  const statusOf = new Map(steps.map(({ stepCode, status }) => [stepCode, status]));
  const made = (notices: boolean) =>
    actions
      .filter(({ to }) => to !== null && NOTICED.has(statusOf.get(to) ?? '') === notices)
      .flatMap(({ createFiles }) => createFiles.flatMap((text) => findPart(dossier.parts, text)?.partNo ?? []));
  const results = new Set(made(false));
  return new Set(made(true).filter((partNo) => !results.has(partNo)));
}

/** Whether a decision exists: it was released, or a paper of result carries a signature; a signed refusal is one too (NĐ 61/2018 Đ19.8). */
export function resultExists(dossier: Dossier, process: CompiledProcess): boolean {
  if (dossier.dates.releaseDate !== null) return true;
  const signed = dossier.parts.filter(
    ({ partType, files }) => RESULT_TYPES.has(partType) && files.some(({ signedBy }) => signedBy !== undefined),
  );
  if (signed.length === 0) return false;
  const notices = noticeParts(dossier, process);
  return signed.some(({ partNo }) => !notices.has(partNo));
}

/** A withdrawal is taken only while no result exists (NĐ 118/2025 Đ21, TT 03/2025 Đ7). */
export function withdrawalReasons(stop: StopKind | undefined, dossier: Dossier, { table }: ActContext): Reason[] {
  // The request was taken in time: its answer may come later.
  const taken = dossier.status === 'cancelling';
  return stop === 'withdrawal' && !taken && resultExists(dossier, table.process) ? [reason('result-exists')] : [];
}

/** The answer to a request that waits, once an act has stopped the dossier or it has ended otherwise. */
export function withdrawalEvents(dossier: Dossier, status: string, { actor, now }: ActContext): DossierEvent[] {
  if (dossier.withdrawal?.state !== 'asked' || !TERMINAL_STATUSES.has(status)) return [];
  const state = status === 'cancelled' ? 'granted' : 'declined';
  return [{ type: 'withdrawal-answered', state, at: now, by: nameOfActor(actor), answer: '' }];
}
