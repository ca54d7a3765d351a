import type {
  Alarm,
  Dossier,
  DossierEvent,
  DossierFile,
  FileSigned,
  LogEntry,
  PartState,
  PastStep,
} from '../../../schemas/types/index.ts';
import { withSheet } from '../payment/sheets.ts';
import { formOrderOf } from './form-order.ts';

const replacePart = (dossier: Dossier, partNo: string, change: (part: PartState) => PartState): Dossier => ({
  ...dossier,
  parts: dossier.parts.map((part) => (part.partNo === partNo ? change(part) : part)),
});

/** A stamp is put under a file that a person signed: it is no signature of whoever puts it. */
function signedFile(file: DossierFile, { by, at, signature }: FileSigned): DossierFile {
  const named = signature?.kind === 'stamp' ? {} : { signedBy: by, signedAt: at };
  return { ...file, ...named, ...(signature ? { signatures: [...(file.signatures ?? []), signature] } : {}) };
}

const remember = (past: PastStep[], left: PastStep | null): PastStep[] =>
  left ? [...past.filter(({ stepCode }) => stepCode !== left.stepCode), left] : past;

/** The alarms with the new ones: of each kind and act the last is kept. */
const remembered = (alarms: Alarm[], fired: Alarm[]): Alarm[] => [
  ...alarms.filter(
    ({ kind, actionKey }) => !fired.some((alarm) => alarm.kind === kind && alarm.actionKey === actionKey),
  ),
  ...fired,
];

/** The dossier after one event; reads nothing but the two. A `created` event starts a new dossier whatever came before. */
export function apply(dossier: Dossier, event: DossierEvent): Dossier {
  switch (event.type) {
    case 'created':
      return event.dossier;
    case 'moved': {
      const { subStatusName: _before, ...rest } = dossier;
      const entered = event.step?.entry !== dossier.step?.entry;
      return {
        ...rest,
        step: event.step,
        status: event.status,
        subStatus: event.subStatus,
        statusName: event.statusName,
        ...(event.subStatusName ? { subStatusName: event.subStatusName } : {}),
        lockState: event.lockState,
        dossierNote: event.dossierNote,
        holders: event.holders,
        handRoles: event.handRoles,
        openedBy: entered ? [] : dossier.openedBy,
        pastSteps: remember(dossier.pastSteps, event.left),
      };
    }
    case 'dated':
      return { ...dossier, dates: { ...dossier.dates, ...event.dates } };
    case 'clocked': {
      const dated = event.acts.findLast((act) => act.dueDate !== undefined);
      const dueDate = dated ? (dated.dueDate ?? null) : dossier.dates.dueDate;
      return { ...dossier, clock: [...dossier.clock, ...event.acts], dates: { ...dossier.dates, dueDate } };
    }
    case 'timed':
      return { ...dossier, alarms: remembered(dossier.alarms ?? [], event.alarms) };
    case 'deadline-recomputed': {
      const { act, stepDueDate, laneDueDate, receptionDueDate } = event;
      const { step, dates } = dossier;
      return {
        ...dossier,
        clock: act ? [...dossier.clock, act] : dossier.clock,
        step: step && { ...step, dueDate: stepDueDate, ...(laneDueDate ? { laneDueDate } : {}) },
        dates: {
          ...dates,
          ...(act?.dueDate === undefined ? {} : { dueDate: act.dueDate }),
          ...(receptionDueDate ? { receptionDueDate } : {}),
        },
      };
    }
    case 'numbered':
      return { ...dossier, dossierNo: event.dossierNo };
    case 'charged':
      return withSheet(dossier, event.sheet);
    case 'file-attached':
      return replacePart(dossier, event.partNo, (part) => ({ ...part, files: [...part.files, event.file] }));
    case 'file-removed':
      return replacePart(dossier, event.partNo, (part) => ({
        ...part,
        files: part.files.filter(({ fileId }) => fileId !== event.fileId),
      }));
    case 'file-signed':
      return replacePart(dossier, event.partNo, (part) => ({
        ...part,
        files: part.files.map((file) => (file.fileId === event.fileId ? signedFile(file, event) : file)),
      }));
    case 'part-changed': {
      const { type: _type, partNo, ...change } = event;
      return replacePart(dossier, partNo, (part) => ({ ...part, ...change }));
    }
    case 'document-issued':
      return { ...dossier, documents: [...dossier.documents, event.document] };
    case 'opened':
      return { ...dossier, openedBy: [...dossier.openedBy, event.by] };
    case 'noted': {
      const { type: _type, metaData, ...change } = event;
      return { ...dossier, ...change, metaData: { ...dossier.metaData, ...metaData } };
    }
    case 'form-filled':
      return {
        ...dossier,
        forms: { ...dossier.forms, [event.actionCode]: event.values },
        // Codes are mostly digits, and such keys come in the order of numbers.
        formOrder: [...formOrderOf(dossier).filter((code) => code !== event.actionCode), event.actionCode],
      };
    case 'migrated': {
      const { type: _type, jobId: _job, back: _back, ...carried } = event;
      const { subStatusName: _before, ...rest } = dossier;
      return { ...rest, ...carried };
    }
    case 'supplement-requested':
      return { ...dossier, supplements: [...(dossier.supplements ?? []), event.request] };
    case 'supplement-answered':
      return {
        ...dossier,
        supplements: (dossier.supplements ?? []).map((request) => ({ answeredAt: event.at, ...request })),
      };
    case 'supplement-brought':
      return {
        ...dossier,
        supplements: (dossier.supplements ?? []).map((request, place, { length }) => {
          const { broughtAt: _before, ...asked } = request;
          if (place < length - 1) return request;
          return event.at === null ? asked : { ...asked, broughtAt: event.at };
        }),
      };
    case 'withdrawal-asked':
      return { ...dossier, withdrawal: event.request };
    case 'withdrawal-answered': {
      const { state, at: answeredAt, by: answeredBy, answer } = event;
      if (!dossier.withdrawal) return dossier;
      return { ...dossier, withdrawal: { ...dossier.withdrawal, state, answeredAt, answeredBy, answer } };
    }
    case 'reassigned':
      return { ...dossier, holders: event.holders };
    case 'undone':
      // What the clock has told stays told: what it did and was taken back is not done again by itself.
      return { ...event.dossier, ...(dossier.alarms ? { alarms: dossier.alarms } : {}), revision: dossier.revision };
    case 'child-planned':
      return { ...dossier, children: [...dossier.children, event.child] };
    case 'resynced':
    case 'effect-skipped':
      return dossier;
    case 'child-changed': {
      const { type: _type, childId, ...change } = event;
      return {
        ...dossier,
        children: dossier.children.map((child) => (child.childId === childId ? { ...child, ...change } : child)),
      };
    }
  }
}

/** The dossier after a log entry: its events, its sequence number and its time. */
export function applyEntry(dossier: Dossier | undefined, entry: LogEntry): Dossier {
  const [first, ...rest] = entry.events;
  const start = dossier ?? (first?.type === 'created' ? first.dossier : undefined);
  if (!start) throw new RangeError(`the log of ${entry.dossierId} does not begin with its creation`);
  const events = dossier ? entry.events : rest;
  return { ...events.reduce(apply, start), seq: entry.seq, updatedAt: entry.at };
}

/** The dossier a whole log leads to; its revision is that of one write per entry. */
export function replay(entries: LogEntry[]): Dossier {
  let dossier: Dossier | undefined;
  for (const entry of entries) dossier = { ...applyEntry(dossier, entry), revision: entry.seq };
  if (!dossier) throw new RangeError('an empty log has no dossier');
  return dossier;
}
