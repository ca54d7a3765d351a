import type { Dossier, Effect, PaymentSheet } from '../../../../../schemas/types/index.ts';
import type { ActPreview, DossierView } from '../dossier-answers.ts';

/** Somebody who will be told. */
export interface Message {
  to: string;
  text: string;
}

/** What an act would change, for a person to read before confirming. */
export interface ActFacts {
  /** null = the step stays. */
  step: { name: string; final: boolean; dueDate: string | null } | null;
  /** null = as before. */
  statusName: Dossier['statusName'] | null;
  dueDate: { before: string | null; after: string | null } | null;
  clock: string[];
  sheet: PaymentSheet | null;
  drawsNumber: boolean;
  signed: { partNo: string; fileId: string }[];
  documents: string[];
  children: number;
  messages: Message[];
  /** Kinds of what else is sent out, each once. */
  outside: Effect['kind'][];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const nameIn = (value: unknown): string => {
  if (!isRecord(value)) return '';
  const { name, telNo, email } = value;
  const where = [telNo, email].filter((text) => typeof text === 'string' && text !== '');
  return `${String(name ?? '')}${where.length > 0 ? ` (${where.join(', ')})` : ''}`;
};

/** The messages among what would be sent out. */
export function messagesOf(effects: Effect[]): Message[] {
  return effects
    .filter(({ kind }) => kind === 'notify')
    .flatMap(({ payload: { to, sms, email } }) => {
      const people = Array.isArray(to) ? to.map(nameIn).filter((name) => name !== '') : [];
      const text = typeof sms === 'string' ? sms : typeof email === 'string' ? email : '';
      return people.length > 0 ? [{ to: people.join('; '), text }] : [];
    });
}

/** What would be different after an act. */
export function factsOf(before: DossierView, { dossier: after, events, effects }: ActPreview): ActFacts {
  const entered = events.some(({ type }) => type === 'moved');
  const dueChanged = before.dates.dueDate !== after.dates.dueDate;
  const named = before.statusName.vi !== after.statusName.vi;
  return {
    step:
      entered && after.step
        ? { name: after.step.stepName, final: after.step.final, dueDate: after.step.dueDate }
        : null,
    statusName: named ? after.statusName : null,
    dueDate: dueChanged ? { before: before.dates.dueDate, after: after.dates.dueDate } : null,
    clock: events.flatMap((event) => (event.type === 'clocked' ? event.acts.map(({ kind }) => kind) : [])),
    sheet: events.some(({ type }) => type === 'charged') ? after.payment : null,
    drawsNumber: events.some(({ type }) => type === 'numbered'),
    signed: events.flatMap((event) =>
      event.type === 'file-signed' ? [{ partNo: event.partNo, fileId: event.fileId }] : [],
    ),
    documents: events.flatMap((event) => (event.type === 'document-issued' ? [event.document.documentName] : [])),
    children: events.filter(({ type }) => type === 'child-planned').length,
    messages: messagesOf(effects),
    outside: [...new Set(effects.map(({ kind }) => kind).filter((kind) => kind !== 'notify'))],
  };
}
