import type {
  ActorRef,
  Bilingual,
  ClockAct,
  CommandName,
  LogEntry,
  PaymentSheet,
  SupplementRequest,
  TimerKind,
  WithdrawalState,
} from '../../../../../schemas/types/index.ts';
import { handsOf } from '../hands.ts';

/** A change to a file, by its name of that day. */
export interface FileChange {
  change: 'attached' | 'removed' | 'signed' | 'stamped';
  partNo: string;
  fileId: string;
  name: string;
}

/** One line of the history, complete in itself: names are those of that day. */
export interface TimelineItem {
  seq: number;
  at: string;
  who: ActorRef;
  /** Nobody pressed it. */
  automatic: boolean;
  command: CommandName;
  actionName: string;
  goesBack: boolean;
  fromStep: string;
  /** Empty where the dossier did not move. */
  toStep: string;
  /** To whom it went: people by name, else roles. */
  hands: string[];
  /** Into whose hands it went without moving, by name; an empty side is the roles of the step. */
  reassigned: { from: string[]; to: string[] } | null;
  note: string;
  files: FileChange[];
  clock: { kind: ClockAct['kind']; before: string | null; after: string | null }[];
  sheet: PaymentSheet | null;
  dossierNo: string;
  documents: string[];
  /** What the applicant was asked to supplement. */
  supplement: SupplementRequest | null;
  /** What was asked for came back. */
  answered: boolean;
  brought?: 'whole' | 'lacking';
  withdrawal: WithdrawalState | null;
  /** Codes of papers something was recorded about. */
  parts: string[];
  children: string[];
  /** What came due. */
  alarms: TimerKind[];
  /** Why an act of the clock could not be carried out. */
  refused: Bilingual[];
  /** The dossier runs on another version of its process since; papers the new one asks for are named as it names them. */
  migration: { back: boolean; version: number; added: string[] } | null;
  /** The act this line takes back. */
  undoes: { seq: number; actionName: string; documents: string[] } | null;
  /** seq of the line that took this one back; it stands no more. */
  undoneBy: number | null;
}

/** What a history is narrowed to. */
export type TimelineFilter = 'all' | 'acts' | 'papers' | 'deadline' | 'automatic';

const ACTS: ReadonlySet<CommandName> = new Set(['create', 'act', 'reassign', 'undo', 'move']);
const PEOPLE: ReadonlySet<string> = new Set(['officer', 'citizen']);

/** What the reading of a log has come to. */
interface Reading {
  step: string;
  due: string | null;
  names: Map<string, string>;
  parts: Set<string>;
}

function read({ id: _id, ...entry }: LogEntry, reading: Reading): TimelineItem {
  const item: TimelineItem = {
    seq: entry.seq,
    at: entry.at,
    who: entry.actor,
    automatic: !PEOPLE.has(entry.actor.kind) && entry.actor.playing === undefined,
    command: entry.command,
    actionName: entry.actionName ?? '',
    goesBack: false,
    fromStep: '',
    toStep: '',
    hands: [],
    reassigned: null,
    note: entry.note,
    files: [],
    clock: [],
    sheet: null,
    dossierNo: '',
    documents: [],
    supplement: null,
    answered: false,
    withdrawal: null,
    parts: [],
    children: [],
    alarms: [],
    refused: [],
    migration: null,
    undoes: null,
    undoneBy: null,
  };
  const nameOf = (fileId: string): string => reading.names.get(fileId) ?? '';
  for (const event of entry.events) {
    switch (event.type) {
      case 'created':
        for (const { partNo, files } of event.dossier.parts) {
          reading.parts.add(partNo);
          for (const { fileId, name } of files) reading.names.set(fileId, name);
        }
        break;
      case 'moved':
        item.fromStep = reading.step;
        item.toStep = event.step?.stepName ?? '';
        item.goesBack = event.how === 'go-back';
        item.hands =
          event.holders.length > 0
            ? event.holders.map(({ name }) => name)
            : event.handRoles.map((role) => role.roleName);
        reading.step = item.toStep;
        break;
      case 'reassigned':
        item.reassigned = { from: event.from.map(({ name }) => name), to: event.to.map(({ name }) => name) };
        break;
      case 'clocked':
        for (const { kind, dueDate } of event.acts) {
          const after = dueDate === undefined ? reading.due : dueDate;
          item.clock.push({ kind, before: reading.due, after });
          reading.due = after;
        }
        break;
      case 'timed':
        item.alarms.push(...event.alarms.map(({ kind }) => kind));
        item.refused.push(...(event.refused ?? []));
        break;
      case 'deadline-recomputed':
        if (event.act) {
          const after = event.act.dueDate ?? null;
          item.clock.push({ kind: event.act.kind, before: reading.due, after });
          reading.due = after;
        }
        break;
      case 'numbered':
        item.dossierNo = event.dossierNo;
        break;
      case 'charged':
        item.sheet = event.sheet;
        break;
      case 'file-attached': {
        const { fileId, name } = event.file;
        reading.names.set(fileId, name);
        item.files.push({ change: 'attached', partNo: event.partNo, fileId, name });
        break;
      }
      case 'file-removed':
        item.files.push({ change: 'removed', partNo: event.partNo, fileId: event.fileId, name: nameOf(event.fileId) });
        break;
      case 'file-signed':
        item.files.push({
          change: event.signature?.kind === 'stamp' ? 'stamped' : 'signed',
          partNo: event.partNo,
          fileId: event.fileId,
          name: nameOf(event.fileId),
        });
        break;
      case 'part-changed':
        item.parts.push(event.partNo);
        break;
      case 'supplement-requested':
        item.supplement = event.request;
        break;
      case 'supplement-brought':
        item.brought = event.at === null ? 'lacking' : 'whole';
        break;
      case 'supplement-answered':
        item.answered = true;
        break;
      case 'withdrawal-asked':
        item.withdrawal = 'asked';
        break;
      case 'withdrawal-answered':
        item.withdrawal = event.state;
        break;
      case 'document-issued':
        item.documents.push(`${event.document.documentName} ${event.document.documentCode}`.trim());
        break;
      case 'child-planned':
        item.children.push(event.child.serviceCode);
        break;
      case 'child-changed':
        item.children.push(event.dossierNo ?? event.childId);
        break;
      case 'undone': {
        const { step, dates, documents } = event.dossier;
        item.undoes = {
          seq: event.undoes,
          actionName: event.actionName,
          documents: documents
            .filter(({ withdrawnAt }) => withdrawnAt === entry.at)
            .map(({ documentName, documentCode }) => `${documentName} ${documentCode}`.trim()),
        };
        item.fromStep = reading.step;
        item.toStep = step?.stepName ?? '';
        const { people, roles } = handsOf(event.dossier);
        item.hands = [...people, ...roles].map(({ name }) => name);
        reading.step = item.toStep;
        reading.due = dates.dueDate;
        break;
      }
      case 'migrated': {
        const added = event.parts.filter(({ partNo }) => !reading.parts.has(partNo));
        const { back } = event;
        item.migration = { back, version: event.pins.process.version, added: added.map(({ partName }) => partName) };
        const toStep = event.step?.stepName ?? '';
        if (toStep !== reading.step) {
          item.fromStep = reading.step;
          item.toStep = toStep;
          item.hands = event.handRoles.map((role) => role.roleName);
        }
        reading.step = toStep;
        reading.parts = new Set(event.parts.map(({ partNo }) => partNo));
        break;
      }
      default:
    }
  }
  return item;
}

/** The history of a dossier, newest first. */
export function timelineOf(log: LogEntry[]): TimelineItem[] {
  const reading: Reading = { step: '', due: null, names: new Map(), parts: new Set() };
  const items = [...log].sort((one, other) => one.seq - other.seq).map((entry) => read(entry, reading));
  for (const { seq, undoes } of items)
    for (const undone of items) if (undone.seq === undoes?.seq) undone.undoneBy = seq;
  return items.reverse();
}

/** Whether a line belongs to what was asked for. */
export function passes(item: TimelineItem, filter: TimelineFilter): boolean {
  if (filter === 'acts') return ACTS.has(item.command);
  if (filter === 'papers') return item.files.length > 0 || item.parts.length > 0 || item.documents.length > 0;
  if (filter === 'deadline') return item.clock.length > 0;
  return filter === 'automatic' ? item.automatic : true;
}
