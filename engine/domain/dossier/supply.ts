import type { CompiledAction, Dossier, DossierEvent } from '../../../schemas/types/index.ts';
import { apply } from './apply.ts';
import { checksPapers } from './checks.ts';
import { type ActContext, currentStep } from './context.ts';
import { receives } from './dates.ts';
import { derivedId } from './decision.ts';
import { findPart, INPUT_TYPES, isPresent, madeParts, standInSignature } from './papers.ts';
import { askedSignatures, signedEvent } from './signatures.ts';
import { stopKindOf } from './stops.ts';

type Basis = Pick<ActContext, 'table' | 'directory' | 'now' | 'entryId'>;

const PASSED = 1;

const targetOf = (action: CompiledAction, { table }: Pick<Basis, 'table'>) =>
  action.to === null ? undefined : table.step(action.to);

/** Codes of parts that must hold a file before the action: required papers, those it makes, those that must be signed. */
export function partsToSupply(dossier: Dossier, action: CompiledAction, basis: Pick<Basis, 'table'>): string[] {
  const step = targetOf(action, basis);
  const made = madeParts(dossier, action, step && stopKindOf(action, step, dossier)).map(({ partNo }) => partNo);
  const required = dossier.parts
    .filter((part) => part.required && INPUT_TYPES.has(part.partType))
    .map(({ partNo }) => partNo);
  const signed = (action.signatures ?? []).flatMap(({ paper }) => findPart(dossier.parts, paper)?.partNo ?? []);
  const empty = new Set(dossier.parts.filter(({ files }) => files.length === 0).map(({ partNo }) => partNo));
  return [...new Set([...required, ...made, ...signed])].filter((partNo) => empty.has(partNo));
}

/** What the office would have done with the papers before an action: compared them, signed and stamped what it asks for. */
export function eventsToSupply(dossier: Dossier, action: CompiledAction, basis: Basis): DossierEvent[] {
  const step = targetOf(action, basis);
  const received = step !== undefined && action.inside && receives(dossier, action, step);
  const compared = checksPapers(basis.table.step(currentStep(dossier) ?? ''), received)
    ? dossier.parts.filter((part) => INPUT_TYPES.has(part.partType) && isPresent(part) && part.fileCheck !== PASSED)
    : [];
  return [
    ...compared.map(({ partNo }): DossierEvent => ({ type: 'part-changed', partNo, fileCheck: PASSED })),
    ...askedSignatures(action, dossier, basis)
      .filter(({ present }) => !present)
      .flatMap(({ partNo, kind, roleCode }) =>
        (dossier.parts.find((part) => part.partNo === partNo)?.files ?? []).map(({ fileId, sha256 }) =>
          signedEvent(partNo, fileId, standInSignature(kind, roleCode === '' ? [] : [roleCode], sha256, basis.now)),
        ),
      ),
  ];
}

/** The dossier with everything an action could miss for want of papers: stand-in files, checks and signatures. */
export function withEverything(dossier: Dossier, action: CompiledAction, basis: Basis): Dossier {
  const filled = partsToSupply(dossier, action, basis).reduce<Dossier>((current, partNo, index) => {
    const file = {
      fileId: derivedId(basis.entryId, 1024 + index),
      name: `${partNo}.txt`,
      mediaType: 'text/plain',
      size: 1,
      sha256: '0'.repeat(64),
      at: basis.now,
      by: '',
    };
    return apply(current, { type: 'file-attached', partNo, file });
  }, dossier);
  return eventsToSupply(filled, action, basis).reduce(apply, filled);
}
