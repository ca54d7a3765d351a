// The smallest dossier the schema accepts, and the write that stores it: for stores, which never look inside.

import type { DossierRow, DossierWrite } from '../../engine/ports/dossier-store.ts';
import type { Dossier, Effect, Idempotency, LogEntry, NumberDraw, Timer } from '../../schemas/types/index.ts';

export const someInstant = '2026-03-02T01:00:00.000Z';

const hex = (value: number, width: number) => value.toString(16).padStart(width, '0');

/** A well-formed id that counts: the same number gives the same id. */
export function testId(count: number, family = 0): string {
  return `${hex(family, 8)}-0000-7000-8000-${hex(count, 12)}`;
}

export function buildDossier(id: string, changes: Partial<Dossier> = {}): Dossier {
  const agency = { code: 'H20', name: 'UBND xã Mẫu' };
  const pin = { code: 'QT-01', version: 1, hash: '0'.repeat(64) };
  return {
    id,
    seq: 1,
    revision: 1,
    referenceUid: id,
    serviceCode: '1.009972.000.00.00.H20',
    serviceName: 'Đăng ký khai sinh',
    receivingAgency: agency,
    handlingAgency: agency,
    channel: 'direct',
    caseCode: '',
    caseName: '',
    originality: 1,
    pins: { process: pin, template: pin, service: pin, offer: pin, release: 1 },
    applicant: { kind: 'person', name: 'Nguyễn Văn An', idNo: '001099012345' },
    ownerUsername: '',
    createdBy: 'canbo',
    createdAt: someInstant,
    updatedAt: someInstant,
    dossierName: '',
    applicantNote: '',
    submissionNote: '',
    dossierNote: '',
    briefNote: '',
    sampleCount: 1,
    status: 'new',
    subStatus: '',
    statusName: { vi: 'Mới', en: 'New' },
    lockState: '',
    step: null,
    pastSteps: [],
    holders: [],
    handRoles: [],
    openedBy: [],
    dates: {
      submitDate: null,
      receiveDate: null,
      processDate: null,
      dueDate: null,
      releaseDate: null,
      finishDate: null,
      extendDate: null,
      endorsementDate: null,
      correctingDate: null,
      cancellingDate: null,
    },
    clock: [],
    payment: null,
    parts: [],
    documents: [],
    postal: { viaPostal: 0, fromViaPostal: 0, vnpostalStatus: 0 },
    parent: null,
    children: [],
    multipleCheck: '',
    metaData: {},
    forms: {},
    servers: [],
    duration: null,
    durationUnit: 0,
    ...changes,
  };
}

export function buildRow(dossier: Dossier, changes: Partial<DossierRow> = {}): DossierRow {
  return {
    id: dossier.id,
    seq: dossier.seq,
    dossierNo: dossier.dossierNo ?? null,
    serviceCode: dossier.serviceCode,
    serviceName: dossier.serviceName,
    processNo: dossier.pins.process.code,
    processVersion: dossier.pins.process.version,
    receivingAgency: dossier.receivingAgency.code,
    handlingAgency: dossier.handlingAgency.code,
    channel: dossier.channel,
    status: dossier.status,
    subStatus: dossier.subStatus,
    stepCode: dossier.step?.stepCode ?? null,
    stepName: dossier.step?.stepName ?? null,
    applicantName: dossier.applicant.name,
    applicantIdNo: '',
    ownerUsername: dossier.ownerUsername || null,
    trial: dossier.trial !== undefined,
    invited: dossier.trial?.invited ?? [],
    paused: false,
    createdAt: dossier.createdAt,
    updatedAt: dossier.updatedAt,
    receiveDate: dossier.dates.receiveDate,
    dueDate: dossier.dates.dueDate,
    stepDueDate: dossier.step?.dueDate ?? null,
    releaseDate: dossier.dates.releaseDate,
    finishDate: dossier.dates.finishDate,
    receptionDueDate: dossier.dates.receptionDueDate ?? null,
    suppliedAt: null,
    search: '',
    hands: [],
    ...changes,
  };
}

export function buildEntry(dossier: Dossier, changes: Partial<LogEntry> = {}): LogEntry {
  return {
    id: dossier.id,
    dossierId: dossier.id,
    seq: dossier.seq,
    at: dossier.updatedAt,
    actor: { kind: 'officer', username: 'canbo', name: 'Trần Thị Bình' },
    command: dossier.seq === 1 ? 'create' : 'act',
    note: dossier.dossierNo ?? '',
    events: [],
    ...changes,
  };
}

export function buildEffect(dossier: Dossier, changes: Partial<Effect> = {}): Effect {
  const index = changes.index ?? 0;
  return {
    id: `${dossier.id.slice(0, 9)}${hex(dossier.seq, 4)}-7${hex(index, 3)}-8000-${dossier.id.slice(24)}`,
    dossierId: dossier.id,
    seq: dossier.seq,
    index,
    kind: 'notify',
    target: 'sms',
    payload: {},
    state: 'due',
    dueAt: dossier.updatedAt,
    attempts: 0,
    ...changes,
  };
}

export interface WriteParts {
  dossier?: Partial<Dossier>;
  row?: Partial<DossierRow>;
  entry?: Partial<LogEntry>;
  effects?: (dossier: Dossier) => Effect[];
  unsent?: DossierWrite['unsent'];
  timers?: Timer[];
  draws?: NumberDraw[];
  idempotency?: Idempotency;
  /** Sees the numbers drawn and may change the dossier by them, or throw. */
  numbered?: (drawn: number[][]) => Partial<Dossier>;
}

/** The write that brings a dossier from revision `seq - 1` to `seq`; 1 creates it. */
export function buildWrite(id: string, seq: number, parts: WriteParts = {}): DossierWrite {
  return {
    dossierId: id,
    expectedRevision: seq === 1 ? null : seq - 1,
    draws: parts.draws ?? [],
    ...(parts.unsent ? { unsent: parts.unsent } : {}),
    ...(parts.idempotency ? { idempotency: parts.idempotency } : {}),
    compose(drawn) {
      const dossier = buildDossier(id, { seq, ...parts.dossier, ...parts.numbered?.(drawn) });
      return {
        dossier,
        row: buildRow(dossier, parts.row),
        entry: buildEntry(dossier, parts.entry),
        effects: parts.effects?.(dossier) ?? [],
        timers: parts.timers ?? [],
      };
    },
  };
}

/** A draw of one number from each series. */
export function draw(...series: string[]): NumberDraw {
  return { counters: series.map((name) => ({ series: name })), template: [] };
}
