import type {
  Dossier,
  DossierFile,
  FileSignature,
  SignatureKind,
  SigningState,
  VerifiedSignature,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { hatsFor, nameOfActor } from '../domain/access/delegation.ts';
import { mayTakeStep } from '../domain/dossier/actor-right.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { paperRightReasons } from '../domain/dossier/paper-rights.ts';
import { signedEvent, signingReason, signingReasons } from '../domain/dossier/signatures.ts';
import { delegatedWork } from '../domain/dossier/takers.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { Refused, refuse } from './refused.ts';
import { prepareToSign, signAs, signerOf } from './sign-as.ts';
import { type DossierView, viewFor, visibleDossier } from './visible-dossier.ts';

function fileOf(dossier: Dossier, partNo: string, fileId: string): DossierFile {
  const part = dossier.parts.find((candidate) => candidate.partNo === partNo);
  if (!part) throw refuse('part-unknown', { partNo });
  const file = part.files.find((candidate) => candidate.fileId === fileId);
  if (!file) throw refuse('not-found', { kind: { vi: 'tệp', en: 'file' }, code: fileId });
  return file;
}

/** Who signs is who holds the step: a signature is part of an officer's work on the dossier, a citizen signs their own papers. */
function rightReasons(dossier: Dossier, context: ActContext, kind: SignatureKind): Reason[] {
  const { actor, directory } = context;
  const reasons = paperRightReasons(dossier, actor, directory.subtree);
  if (actor.kind === 'citizen')
    return kind === 'stamp' ? [...reasons, reason('not-allowed', { right: 'act' })] : reasons;
  const held = dossier.step === null ? undefined : mayTakeStep(dossier, context);
  return held ? [...reasons, held] : reasons;
}

/** Who signs: the actor, or the actor in the place of somebody absent, whoever of them may; else why not. */
function hatToSign(dossier: Dossier, context: ActContext, kind: SignatureKind): { hat: Actor; reasons: Reason[] } {
  const hats = hatsFor(context.actor, delegatedWork(dossier)).map((hat) => ({
    hat,
    reasons: rightReasons(dossier, { ...context, actor: hat }, kind),
  }));
  return hats.find(({ reasons }) => reasons.length === 0) ?? hats[0] ?? { hat: context.actor, reasons: [] };
}

/**
 * Signs or stamps a file of a dossier; who, with which certificate and over which bytes is kept with the file. Throws
 * Refused: not the holder, no such file, signed already, a stamp before a signature, or the tool fails.
 */
export async function signFile(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  partNo: string,
  fileId: string,
  kind: SignatureKind,
  guard: { ifMatch?: number } = {},
): Promise<{ dossier: DossierView; signature: FileSignature }> {
  const seen = await visibleDossier(engine, actor, idOrNo);
  const table = await tableOfDossier(engine, seen);
  const context = await loadContext(engine, actor, { table, handlingAgency: seen.handlingAgency.code, dossier: seen });
  const file = fileOf(seen, partNo, fileId);
  const { hat, reasons: right } = hatToSign(seen, context, kind);
  const standing = [...right, ...signingReasons(file, kind, actor.username)];
  if (standing.length > 0) throw new Refused(standing);
  const signature = await signAs(engine, { ...hat, name: nameOfActor(hat) }, kind, file.sha256, seen);
  if ('fault' in signature) throw new Refused([signingReason(signature.fault)]);
  const dossier = await changeDossier(
    engine,
    actor,
    idOrNo,
    'sign',
    (current, live) => {
      const held = fileOf(current, partNo, fileId);
      const reasons = [...hatToSign(current, live, kind).reasons, ...signingReasons(held, kind, actor.username)];
      return reasons.length > 0 ? { reasons } : { events: [signedEvent(partNo, fileId, signature)] };
    },
    guard,
  );
  return { dossier: await viewFor(engine, actor, dossier), signature };
}

/** Whether the actor can sign or stamp now, asked before anything is pressed (DG-02). */
export async function readSigningState(engine: Engine, actor: Actor, kind: SignatureKind): Promise<SigningState> {
  const ready = await prepareToSign(engine, await signerOf(engine, actor, kind));
  if (!('fault' in ready)) return { kind, ready: true, certificate: ready.certificate };
  const { message } = signingReason(ready.fault);
  return { kind, ready: false, fault: { code: ready.fault, message } };
}

/** The signatures of a file, each proven anew against its certificate and the bytes it is for. */
export async function readSignatures(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  partNo: string,
  fileId: string,
): Promise<VerifiedSignature[]> {
  const { sha256, signatures = [] } = fileOf(await visibleDossier(engine, actor, idOrNo), partNo, fileId);
  return Promise.all(
    signatures.map(async (signature): Promise<VerifiedSignature> => {
      if (signature.sha256 !== sha256) return { signature, valid: false, why: 'file-changed' };
      const valid = await engine.signing.verify(sha256, signature.value, signature.certificate);
      return { signature, valid, why: valid ? '' : 'signature-wrong' };
    }),
  );
}
