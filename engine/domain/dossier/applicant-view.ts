import type { Dossier, DossierEvent, DossierFile, LogEntry, PartState } from '../../../schemas/types/index.ts';
import { TERMINAL_STATUSES } from '../process/statuses.ts';
import { INPUT_TYPES } from './papers.ts';

/** Statuses in which what an officer writes is written to the applicant: what waits for them, what ended, what is handed out. */
export const TOLD_STATUSES: ReadonlySet<string> = new Set([
  ...TERMINAL_STATUSES,
  'waiting',
  'paying',
  'pausing',
  'correcting',
  'releasing',
]);

/** When the dossier last waited for its applicant; what was in it then was given to them. */
const lastWithApplicant = ({ clock, supplements = [] }: Dossier): string =>
  [...clock.filter(({ kind }) => kind === 'pause').map(({ at }) => at), ...supplements.map(({ at }) => at)]
    .sort()
    .at(-1) ?? '';

/** Whether a file is the applicant's to read: their own papers; of the office's, what was handed to them, never a draft that is still to be signed. */
export function isForApplicant(dossier: Dossier, part: PartState, file: DossierFile): boolean {
  if (INPUT_TYPES.has(part.partType)) return true;
  if (part.eSign && file.signedBy === undefined) return false;
  const { status, dates } = dossier;
  return TERMINAL_STATUSES.has(status) || dates.releaseDate !== null || file.at <= lastWithApplicant(dossier);
}

/**
 * A dossier as its applicant sees it: without the office's drafts, its notes to itself, the papers it took back, and the
 * forms officers filled in (codes of the applicant's own acts: `own`).
 */
export const forApplicant = (dossier: Dossier, own: ReadonlySet<string>): Dossier => ({
  ...dossier,
  dossierNote: TOLD_STATUSES.has(dossier.status) ? dossier.dossierNote : '',
  parts: dossier.parts.map((part) => ({
    ...part,
    files: part.files.filter((file) => isForApplicant(dossier, part, file)),
  })),
  documents: dossier.documents.filter(({ withdrawnAt }) => withdrawnAt === undefined),
  forms: Object.fromEntries(Object.entries(dossier.forms).filter(([code]) => own.has(code))),
});

/** What an entry did, as the applicant reads it; `hidden` are files they may not see. */
function eventsFor(
  entry: LogEntry,
  { told, takenBack }: { told: boolean; takenBack: boolean },
  hidden: ReadonlySet<string>,
  own: ReadonlySet<string>,
) {
  return entry.events.flatMap((event): DossierEvent[] => {
    switch (event.type) {
      case 'file-attached':
        return hidden.has(event.file.fileId) ? [] : [event];
      case 'file-removed':
      case 'file-signed':
        return hidden.has(event.fileId) ? [] : [event];
      case 'form-filled':
        return own.has(event.actionCode) ? [event] : [];
      case 'moved':
        return [told ? event : { ...event, dossierNote: '' }];
      case 'undone':
        return [{ ...event, dossier: forApplicant(event.dossier, own) }];
      case 'supplement-requested':
      case 'document-issued':
        return takenBack ? [] : [event];
      default:
        return [event];
    }
  });
}

const statusAfter = (before: string, { events }: LogEntry): string =>
  events.reduce((status, event) => {
    if (event.type === 'moved') return event.status;
    return event.type === 'undone' || event.type === 'created' ? event.dossier.status : status;
  }, before);

const writesToApplicant = ({ actor, events }: LogEntry): boolean =>
  actor.kind === 'citizen' ||
  events.some(
    (event) =>
      event.type === 'withdrawal-asked' ||
      event.type === 'withdrawal-answered' ||
      (event.type === 'clocked' && event.acts.some(({ kind }) => kind === 'extend')),
  );

/**
 * The log as the applicant reads it (TT 01/2018 Đ16.2d): every step, who and when; the notes of officers only where they
 * are written to the applicant, and not of what was taken back: it may have been meant for another. Entries about nothing
 * but drafts are left out.
 */
export function logForApplicant(dossier: Dossier, log: readonly LogEntry[], own: ReadonlySet<string>): LogEntry[] {
  const seen = new Set(
    dossier.parts.flatMap((part) =>
      part.files.filter((file) => isForApplicant(dossier, part, file)).map(({ fileId }) => fileId),
    ),
  );
  const input = new Set(dossier.parts.filter(({ partType }) => INPUT_TYPES.has(partType)).map(({ partNo }) => partNo));
  const hidden = new Set(
    log.flatMap(({ events }) =>
      events.flatMap((event) =>
        event.type === 'file-attached' && !input.has(event.partNo) && !seen.has(event.file.fileId)
          ? [event.file.fileId]
          : [],
      ),
    ),
  );
  const undone = new Set(
    log.flatMap(({ events }) => events.flatMap((one) => (one.type === 'undone' ? [one.undoes] : []))),
  );
  let status = '';
  return log.flatMap((entry): LogEntry[] => {
    const before = status;
    status = statusAfter(before, entry);
    const moves = entry.events.some(({ type }) => type === 'moved');
    const takenBack = undone.has(entry.seq);
    const told = !takenBack && (writesToApplicant(entry) || TOLD_STATUSES.has(moves ? status : before));
    const events = eventsFor(entry, { told, takenBack }, hidden, own);
    if (events.length === 0 && entry.events.length > 0) return [];
    return [{ ...entry, note: told ? entry.note : '', events }];
  });
}
