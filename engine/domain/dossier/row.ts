import type { Channel, Dossier } from '../../../schemas/types/index.ts';
import type { Visible } from '../access/visibility.ts';
import { fold } from '../words.ts';
import { suppliedAt } from './supplement.ts';

/** The columns lists filter, sort and count by; a projection of one dossier. */
export interface DossierRow {
  id: string;
  seq: number;
  dossierNo: string | null;
  serviceCode: string;
  serviceName: string;
  processNo: string;
  /** The version of the process it runs on. */
  processVersion: number;
  receivingAgency: string;
  handlingAgency: string;
  channel: Channel;
  status: string;
  subStatus: string;
  stepCode: string | null;
  stepName: string | null;
  applicantName: string;
  applicantIdNo: string;
  ownerUsername: string | null;
  trial: boolean;
  /** Who sees it, where it is a trial. */
  invited: string[];
  paused: boolean;
  createdAt: string;
  updatedAt: string;
  receiveDate: string | null;
  dueDate: string | null;
  stepDueDate: string | null;
  releaseDate: string | null;
  finishDate: string | null;
  /** When an online dossier is to be taken in; null where nobody waits for that. */
  receptionDueDate: string | null;
  /** Since when a supplement is here that nobody has looked at yet. */
  suppliedAt: string | null;
  /** Folded words people search by: code, name, phone, identity number, procedure. */
  search: string;
  /** Who may take the step: `user:<username>` or `role:<roleCode>@<agencyCode>`; who only follows it: `watch:<username>`. */
  hands: string[];
}

/** `assigned` of whoever only follows a step. */
const WATCHES = 3;

/** Where a dossier shows up as somebody's work: the named people (watchers apart), or where nobody executes by name the executing roles. */
export function handsOf({ holders, handRoles, step }: Pick<Dossier, 'holders' | 'handRoles' | 'step'>): string[] {
  if (!step || step.final) return [];
  const named = holders.map(({ username, assigned }) => `${assigned === WATCHES ? 'watch' : 'user'}:${username}`);
  if (holders.some(({ assigned }) => assigned === 1)) return named;
  return [
    ...named,
    ...handRoles
      .filter(({ moderator }) => moderator)
      .map(({ roleCode, agencyCode }) => `role:${roleCode}@${agencyCode}`),
  ];
}

/** The fields of its row that decide who sees a dossier; a single read needs no more of it. */
export function visibleOf(dossier: Dossier): Visible {
  return {
    receivingAgency: dossier.receivingAgency.code,
    handlingAgency: dossier.handlingAgency.code,
    serviceCode: dossier.serviceCode,
    ownerUsername: dossier.ownerUsername || null,
    hands: handsOf(dossier),
    trial: dossier.trial !== undefined,
    invited: dossier.trial?.invited ?? [],
  };
}

/** Bounds what is remembered of folded words, about 300 bytes each. */
const FOLDED_KEPT = 2000;
const folded = new Map<string, string>();

/** The words of a dossier hardly ever change and are folded with each act: an answer given before is given again. */
function foldedWordsOf(words: string): string {
  const known = folded.get(words);
  if (known !== undefined) return known;
  if (folded.size >= FOLDED_KEPT) folded.clear();
  const answer = fold(words);
  folded.set(words, answer);
  return answer;
}

/** The row of a dossier. */
export function rowOf(dossier: Dossier): DossierRow {
  const { applicant, owner, authorised, dates, step, dossierNo = null } = dossier;
  const people = [applicant, owner, authorised].flatMap((person) =>
    person ? [person.name, person.idNo, person.telNo ?? ''] : [],
  );
  return {
    id: dossier.id,
    seq: dossier.seq,
    dossierNo,
    serviceName: dossier.serviceName,
    processNo: dossier.pins.process.code,
    processVersion: dossier.pins.process.version,
    ...visibleOf(dossier),
    channel: dossier.channel,
    status: dossier.status,
    subStatus: dossier.subStatus,
    stepCode: step?.stepCode ?? null,
    stepName: step?.stepName ?? null,
    applicantName: applicant.name,
    applicantIdNo: applicant.idNo,
    paused: dossier.lockState !== '',
    createdAt: dossier.createdAt,
    updatedAt: dossier.updatedAt,
    receiveDate: dates.receiveDate,
    dueDate: dates.dueDate,
    stepDueDate: step?.dueDate ?? null,
    releaseDate: dates.releaseDate,
    finishDate: dates.finishDate,
    receptionDueDate: dates.receptionDueDate ?? null,
    suppliedAt: suppliedAt(dossier) ?? null,
    search: foldedWordsOf(
      [dossierNo ?? '', dossier.serviceCode, dossier.serviceName, dossier.dossierName, ...people].join(' '),
    ),
  };
}
