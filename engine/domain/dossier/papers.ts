import type { CompiledAction, Dossier, DossierEvent, PartState } from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import { fold } from '../words.ts';
import type { ActContext } from './context.ts';

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

const isPresent = ({ files, data, receivedOriginals, receivedCopies }: PartState): boolean =>
  files.length > 0 ||
  receivedOriginals > 0 ||
  receivedCopies > 0 ||
  (data !== undefined && Object.keys(data).length > 0);

/** The dossier as if every paper had been handed in: what it then leads to does not depend on which are still missing. */
export const withEveryPaper = (dossier: Dossier): Dossier => ({
  ...dossier,
  parts: dossier.parts.map((part) => (isPresent(part) ? part : { ...part, receivedOriginals: 1 })),
});

const names = (parts: PartState[]): string[] => parts.map(({ partNo, partName }) => `${partNo} ${partName}`);

/** Parts named that the dossier has; what a template lacks is a finding at import and publishing, not an obstacle here. */
const named = (dossier: Dossier, texts: string[]): PartState[] => [
  ...new Set(texts.flatMap((text) => findPart(dossier.parts, text) ?? [])),
];

/** Why papers stand in the way of an act: required ones at reception, produced ones, and signatures before a hand-over. */
export function paperReasons(dossier: Dossier, action: CompiledAction, receives: boolean): Reason[] {
  const required = receives ? dossier.parts.filter((part) => part.required && INPUT_TYPES.has(part.partType)) : [];
  const produced = named(dossier, action.createFiles);
  const missing = [...new Set([...required, ...produced])].filter((part) => !isPresent(part));
  const signedNow = new Set(action.eSignature ? produced.map(({ partNo }) => partNo) : []);
  const unsigned = named(dossier, action.returnFiles).filter(
    ({ eSign, partNo, files }) =>
      eSign && !signedNow.has(partNo) && files.some(({ signedBy }) => signedBy === undefined),
  );
  return [
    ...(missing.length > 0
      ? [reason('part-missing', { parts: names(missing), partNos: missing.map(({ partNo }) => partNo) })]
      : []),
    ...(unsigned.length > 0
      ? [reason('part-unsigned', { parts: names(unsigned), partNos: unsigned.map(({ partNo }) => partNo) })]
      : []),
  ];
}

/** An act "có ký số" signs the files it names for whoever acts. */
export function signaturesBy(
  action: CompiledAction,
  dossier: Dossier,
  context: Pick<ActContext, 'actor' | 'now'>,
): DossierEvent[] {
  if (!action.eSignature) return [];
  return named(dossier, action.createFiles).flatMap(({ partNo, files }) =>
    files
      .filter(({ signedBy }) => signedBy === undefined)
      .map(
        ({ fileId }): DossierEvent => ({
          type: 'file-signed',
          partNo,
          fileId,
          by: context.actor.name,
          at: context.now,
        }),
      ),
  );
}
