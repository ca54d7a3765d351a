import type {
  AgencyRef,
  Applicant,
  Channel,
  CompiledProcess,
  Dossier,
  DossierCase,
  DossierPart,
  DossierPins,
  DossierTemplate,
  Duration,
  OpenedPart,
  ParentDossier,
  PartState,
  PostalUse,
  ServiceInfo,
  TrialMark,
} from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import { withPapersOf } from './carried-papers.ts';
import type { ActContext } from './context.ts';
import { identityReasons } from './identity.ts';
import { INPUT_TYPES } from './papers.ts';

/** Everything a new dossier is made of, already chosen and pinned. */
export interface OpenCommand {
  dossierId: string;
  referenceUid: string;
  service: ServiceInfo;
  template: DossierTemplate;
  pins: DossierPins;
  receivingAgency: AgencyRef;
  handlingAgency: AgencyRef;
  channel: Channel;
  caseCode?: string;
  applicant: Applicant;
  owner?: Applicant;
  authorised?: Applicant;
  dossierName?: string;
  applicantNote?: string;
  submissionNote?: string;
  sampleCount: number;
  postal: PostalUse;
  parent: ParentDossier | null;
  /** The papers of the parent: what it holds of the same papers is handed in with the child. */
  parentParts?: readonly PartState[];
  /** What is handed in with the application. */
  parts?: OpenedPart[];
  /** Digits a look-up asks for; drawn by the caller because a decision knows no chance. */
  lookupSecret?: string;
  trial?: TrialMark;
}

const NOTHING_YET = {
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
};

/** A part of a template as a dossier begins with it: nothing handed in yet. */
export function partState(part: DossierPart, inCase: DossierCase['parts'][number] | undefined): PartState {
  return {
    partNo: part.partNo,
    partName: part.partName,
    partType: part.partType,
    required: inCase?.required ?? part.required,
    multiple: part.multiple,
    eSign: part.eSign,
    fileTemplateNo: part.fileTemplateNo,
    originals: inCase?.originals ?? part.originals ?? 0,
    copies: inCase?.copies ?? part.copies ?? 0,
    fileMark: part.fileMark,
    fileCheck: 0,
    comment: '',
    receivedOriginals: 0,
    receivedCopies: 0,
    files: [],
  };
}

/** The papers of a case: its own, and every part that is not handed in. Without a case, all parts of the template. */
function partsOf(template: DossierTemplate, chosen: DossierCase | undefined): PartState[] {
  return template.parts.flatMap((part) => {
    const inCase = chosen?.parts.find(({ partNo }) => partNo === part.partNo);
    return chosen && !inCase && INPUT_TYPES.has(part.partType) ? [] : [partState(part, inCase)];
  });
}

/** The papers with what is handed in already, and the names of parts there are none of. */
function handedIn(parts: PartState[], opened: OpenedPart[]): { parts: PartState[]; unknown: string[] } {
  const byNo = new Map(opened.map((part) => [part.partNo, part]));
  const known = new Set(parts.map(({ partNo }) => partNo));
  return {
    parts: parts.map((part) => ({ ...part, ...byNo.get(part.partNo) })),
    unknown: [...byNo.keys()].filter((partNo) => !known.has(partNo)),
  };
}

/** The limit that holds: of the case, else of the channel, else of the process; null = no due date. */
export function durationFor(
  process: CompiledProcess,
  channel: Channel,
  chosen: DossierCase | undefined,
): Duration | null {
  return (
    chosen?.duration ??
    process.channelDurations.find((entry) => entry.channel === channel)?.duration ??
    process.duration
  );
}

/** OpenCPS `originality`: 1 filed online, 2 received from another dossier, 3 taken in at the desk. */
const originalityOf = (command: OpenCommand): Dossier['originality'] =>
  command.parent ? 2 : command.channel === 'online' ? 1 : 3;

/** A new dossier before its first act, or why it cannot be opened. */
export function openDossier(command: OpenCommand, context: ActContext): { dossier: Dossier } | { reasons: Reason[] } {
  const { service, template, channel, caseCode = '' } = command;
  const { process } = context.table;
  const cases = template.cases ?? [];
  const chosen = cases.find((candidate) => candidate.caseCode === caseCode);
  const reasons = identityReasons(command.applicant, command.owner, command.authorised);
  if (caseCode !== '' && !chosen)
    reasons.push(reason('case-unknown', { caseCode, cases: cases.map((candidate) => candidate.caseCode) }));
  const { parts, unknown } = handedIn(
    withPapersOf(partsOf(template, chosen), command.parentParts ?? []),
    // What was received is for the office to say.
    context.actor.kind === 'citizen' ? [] : (command.parts ?? []),
  );
  reasons.push(...unknown.map((partNo) => reason('part-unknown', { partNo })));
  if (reasons.length > 0) return { reasons };
  const { actor } = context;
  return {
    dossier: {
      id: command.dossierId,
      seq: 1,
      revision: 1,
      referenceUid: command.referenceUid,
      ...(command.trial ? { trial: command.trial } : {}),
      serviceCode: service.serviceCode,
      serviceName: service.serviceName,
      receivingAgency: command.receivingAgency,
      handlingAgency: command.handlingAgency,
      channel,
      caseCode,
      caseName: chosen?.caseName ?? '',
      originality: originalityOf(command),
      pins: command.pins,
      applicant: command.applicant,
      ...(command.owner ? { owner: command.owner } : {}),
      ...(command.authorised ? { authorised: command.authorised } : {}),
      ownerUsername: actor.kind === 'citizen' ? actor.username : '',
      createdBy: actor.name,
      createdAt: context.now,
      updatedAt: context.now,
      dossierName: command.dossierName ?? '',
      applicantNote: command.applicantNote ?? '',
      submissionNote: command.submissionNote ?? '',
      dossierNote: '',
      briefNote: '',
      sampleCount: command.sampleCount,
      status: 'new',
      subStatus: '',
      statusName: context.statusName('new'),
      lockState: '',
      step: null,
      pastSteps: [],
      holders: [],
      handRoles: [],
      openedBy: [],
      dates: NOTHING_YET,
      clock: [],
      payment: null,
      parts,
      documents: [],
      postal: command.postal,
      parent: command.parent,
      children: [],
      multipleCheck: '',
      metaData: {},
      forms: {},
      servers: process.servers,
      duration: durationFor(process, channel, chosen),
      durationUnit: process.durationUnit,
      ...(process.generatePassword && command.lookupSecret ? { lookupSecret: command.lookupSecret } : {}),
    },
  };
}
