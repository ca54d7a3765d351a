import type {
  CompiledAction,
  Dossier,
  DossierEvent,
  DossierFile,
  FileSignature,
  PartState,
  StopKind,
} from '../../../schemas/types/index.ts';
import { nameOfActor } from '../access/delegation.ts';
import { type Reason, reason } from '../refusals.ts';
import { fold } from '../words.ts';
import type { ActContext, ActFiles } from './context.ts';

/** Part types of papers that are handed in: by one applicant, and by a group. */
export const INPUT_TYPES: ReadonlySet<number> = new Set([1, 6]);

/** The part an action names: by document code, by part code, else by its name without marks and case. */
export function findPart<Part extends { fileTemplateNo?: string; partNo: string; partName: string }>(
  parts: readonly Part[],
  named: string,
): Part | undefined {
  return (
    parts.find(({ fileTemplateNo }) => fileTemplateNo === named) ??
    parts.find(({ partNo }) => partNo === named) ??
    namedLike(parts, fold(named))
  );
}

const namedLike = <Part extends { partName: string }>(parts: readonly Part[], wanted: string): Part | undefined =>
  parts.find(({ partName }) => fold(partName) === wanted);

/** Whether anything of a paper is here. */
export const isPresent = ({ files, data, receivedOriginals, receivedCopies }: PartState): boolean =>
  files.length > 0 ||
  receivedOriginals > 0 ||
  receivedCopies > 0 ||
  (data !== undefined && Object.keys(data).length > 0);

/** The dossier as if every paper had been handed in: what it then leads to does not depend on which are still missing. */
export const withEveryPaper = (dossier: Dossier): Dossier => ({
  ...dossier,
  parts: dossier.parts.map((part) => (isPresent(part) ? part : { ...part, receivedOriginals: 1 })),
});

/** Papers as a sentence names them. */
export const partNames = (parts: readonly PartState[]): string[] =>
  parts.map(({ partNo, partName }) => `${partNo} ${partName}`);

/** Parts named that the dossier has; what a template lacks is a finding at import and publishing, not an obstacle here. */
const named = (dossier: Dossier, texts: string[]): PartState[] => [
  ...new Set(texts.flatMap((text) => findPart(dossier.parts, text) ?? [])),
];

/** The document of a refusal: what a template calls it, in every province (WF-16). */
const REFUSAL_PAPER = 'KQTC';

/** The parts an act makes: those it names, and the written refusal where the dossier has one (NĐ 61/2018 Đ17.1b, Đ19.8). */
export const madeParts = (dossier: Dossier, action: CompiledAction, stop?: StopKind): PartState[] => [
  ...new Set(named(dossier, stop === 'refusal' ? [...action.createFiles, REFUSAL_PAPER] : action.createFiles)),
];

/** Whether a paper went out with an earlier request for a supplement. */
export const wentOut = ({ supplements = [] }: Dossier, { at }: DossierFile): boolean =>
  supplements.some((request) => request.at >= at);

/** Whether what is here says what an earlier act of the kind said: the slip of an earlier request, the letter of an act done again. */
function isOutdated(dossier: Dossier, { actionKey }: CompiledAction, { files }: PartState): boolean {
  const last = files.at(-1);
  return last?.printed === true && (last.printedFor === actionKey || wentOut(dossier, last));
}

/** Parts an act prints from their template: those that are empty, and those whose printed paper another act has outdated. */
export const printedParts = (
  dossier: Dossier,
  action: CompiledAction,
  stop: StopKind | undefined,
  files?: ActFiles,
): PartState[] =>
  files
    ? madeParts(dossier, action, stop).filter(
        (part) => files.prints.has(part.partNo) && (!isPresent(part) || isOutdated(dossier, action, part)),
      )
    : [];

/** Why papers stand in the way of an act: required ones at reception, produced ones, and signatures before a hand-over. */
export function paperReasons(
  dossier: Dossier,
  action: CompiledAction,
  receives: boolean,
  stop?: StopKind,
  files?: ActFiles,
): Reason[] {
  const required = receives ? dossier.parts.filter((part) => part.required && INPUT_TYPES.has(part.partType)) : [];
  const made = madeParts(dossier, action, stop);
  const printed = new Set(printedParts(dossier, action, stop, files));
  const missing = [...new Set([...required, ...made])].filter((part) => !isPresent(part) && !printed.has(part));
  const signedNow = new Set(action.eSignature ? made.map(({ partNo }) => partNo) : []);
  const unsigned = named(dossier, action.returnFiles).filter(
    ({ eSign, partNo, files: handed }) =>
      eSign && !signedNow.has(partNo) && handed.some(({ signedBy }) => signedBy === undefined),
  );
  return [
    ...(missing.length > 0
      ? [reason('part-missing', { parts: partNames(missing), partNos: missing.map(({ partNo }) => partNo) })]
      : []),
    ...(unsigned.length > 0
      ? [reason('part-unsigned', { parts: partNames(unsigned), partNos: unsigned.map(({ partNo }) => partNo) })]
      : []),
  ];
}

/** Why a draft that was printed is gone. */
const PRINTED_ANEW = 'In lại theo nội dung mới';

/**
 * The papers an act prints, as they are attached: beside what was signed or went to the applicant, in place of a draft
 * that still had to be signed.
 */
export const printedEvents = (parts: readonly PartState[], files: ActFiles | undefined): DossierEvent[] =>
  parts.flatMap(({ partNo, eSign, files: here }): DossierEvent[] => {
    const file = files?.printed.get(partNo);
    if (!file) return [];
    const last = here.at(-1);
    const draft = eSign && last?.printed === true && last.signedBy === undefined ? [last] : [];
    return [
      ...draft.map(({ fileId }): DossierEvent => ({ type: 'file-removed', partNo, fileId, reason: PRINTED_ANEW })),
      { type: 'file-attached', partNo, file },
    ];
  });

/** The files an act "có ký số" signs for whoever acts: those of the papers it makes that nobody signed yet. */
export const filesToSign = (
  dossier: Dossier,
  action: CompiledAction,
  stop?: StopKind,
): { partNo: string; file: DossierFile }[] =>
  action.eSignature
    ? madeParts(dossier, action, stop).flatMap(({ partNo, files }) =>
        files.filter(({ signedBy }) => signedBy === undefined).map((file) => ({ partNo, file })),
      )
    : [];

/** A signature nobody made, where nothing real is signed: in a simulation, a search for paths, a demonstration. */
export const standInSignature = (
  kind: FileSignature['kind'],
  roleCodes: readonly string[],
  sha256: string,
  at: string,
): FileSignature => ({
  kind,
  by: 'Chạy thử',
  username: 'chay-thu',
  roleCodes: [...new Set(roleCodes)],
  agencyCode: '',
  at,
  sha256,
  value: '',
  certificate: { serial: '0', subject: 'Chạy thử', issuer: 'Chạy thử', notBefore: at, notAfter: at, publicKey: '' },
});

/** An act "có ký số" signs the files of the papers it makes for whoever acts; where nothing real is signed, by name alone. */
export function signaturesBy(
  dossier: Dossier,
  action: CompiledAction,
  context: Pick<ActContext, 'actor' | 'now' | 'files'>,
  stop?: StopKind,
): DossierEvent[] {
  const { actor, now, files } = context;
  return filesToSign(dossier, action, stop).map(({ partNo, file: { fileId, sha256 } }): DossierEvent => {
    // Where the engine stands in for people, it does so for whoever holds the step.
    const roleCodes = (actor.kind === 'officer' ? actor.posts : dossier.handRoles).map(({ roleCode }) => roleCode);
    const signature = files ? files.signatures.get(sha256) : standInSignature('signature', roleCodes, sha256, now);
    return {
      type: 'file-signed',
      partNo,
      fileId,
      by: nameOfActor(actor),
      at: now,
      ...(signature ? { signature } : {}),
    };
  });
}
