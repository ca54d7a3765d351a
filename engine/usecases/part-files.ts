import type { Readable } from 'node:stream';
import type { Dossier, DossierEvent, DossierFile } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { hatsFor, nameOfActor } from '../domain/access/delegation.ts';
import { mayTakeStep } from '../domain/dossier/actor-right.ts';
import { isForApplicant } from '../domain/dossier/applicant-view.ts';
import { broughtEvents } from '../domain/dossier/brought.ts';
import type { ActContext } from '../domain/dossier/context.ts';
import { paperActor, paperRightReasons, partRightReasons } from '../domain/dossier/paper-rights.ts';
import { INPUT_TYPES, wentOut } from '../domain/dossier/papers.ts';
import { delegatedWork } from '../domain/dossier/takers.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { Refused, refuse } from './refused.ts';
import { type DossierView, viewFor, visibleDossier } from './visible-dossier.ts';

/** A file on its way in. */
export interface IncomingFile {
  name: string;
  mediaType: string;
  bytes: Readable | Uint8Array;
}

const MAX_MB = 100;
const FAILED = 2;
const REPLACED = 'Thay bằng tệp nộp lại';
const MEBI = 1024 * 1024;

/** Types an office takes in; anything a browser would run is refused. */
const MEDIA_TYPES: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'text/plain',
  'application/zip',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
]);

/** The files of a trial are kept apart, because they go when it goes. */
export const shelfOf = ({ id, trial }: Dossier): string | undefined => (trial ? id : undefined);

function partOf(dossier: Dossier, partNo: string) {
  const part = dossier.parts.find((candidate) => candidate.partNo === partNo);
  if (!part) throw refuse('part-unknown', { partNo });
  return part;
}

/** Bytes first, under their sha256, then a commit names them, so that no commit names bytes that are not there. Throws Refused. */
export async function attachFile(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  partNo: string,
  file: IncomingFile,
  guard: { ifMatch?: number } = {},
): Promise<{ dossier: DossierView; file: DossierFile }> {
  const mediaType = file.mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!MEDIA_TYPES.has(mediaType)) {
    const why = { vi: `loại tệp ${mediaType || 'không rõ'}`, en: `type ${mediaType || 'unknown'}` };
    throw refuse('file-refused', { why });
  }
  const { subtree } = await engine.directory.view();
  const seen = await visibleDossier(engine, actor, idOrNo);
  const reasons = [...paperRightReasons(seen, actor, subtree), ...partRightReasons(seen, actor, partNo)];
  if (reasons.length > 0) throw new Refused(reasons);
  partOf(seen, partNo);
  const stored = await engine.files.put(file.bytes, MAX_MB * MEBI, shelfOf(seen));
  if ('tooLarge' in stored) throw refuse('file-too-large', { limit: MAX_MB });
  if (stored.size === 0) throw refuse('file-refused', { why: { vi: 'tệp rỗng', en: 'it is empty' } });
  const attached: DossierFile = {
    fileId: engine.randomness.id(),
    name: file.name.normalize('NFC'),
    mediaType,
    size: stored.size,
    sha256: stored.sha256,
    at: engine.clock.now(),
    by: nameOfActor(paperActor(seen, actor, subtree) ?? actor),
  };
  const dossier = await changeDossier(
    engine,
    actor,
    idOrNo,
    'attach',
    (current, { table, now }) => {
      const reasons = [...paperRightReasons(current, actor, subtree), ...partRightReasons(current, actor, partNo)];
      const part = partOf(current, partNo);
      // What did not pass gives way to what is brought in its place, which is to be compared anew.
      const failed = part.fileCheck === FAILED;
      const replaced = failed && !part.multiple ? part.files : [];
      // The slip of an earlier request stays beside the next one.
      const present = INPUT_TYPES.has(part.partType) ? part.files : part.files.filter((one) => !wentOut(current, one));
      if (!part.multiple && present.length > replaced.length) reasons.push(reason('part-single', { partNo }));
      const acts = paperActor(current, actor, subtree);
      if (reasons.length > 0) return { reasons };
      const gone = replaced.map(
        ({ fileId }): DossierEvent => ({ type: 'file-removed', partNo, fileId, reason: REPLACED }),
      );
      const anew: DossierEvent[] = failed ? [{ type: 'part-changed', partNo, fileCheck: 0 }] : [];
      const events: DossierEvent[] = [...gone, { type: 'file-attached', partNo, file: attached }, ...anew];
      return {
        events: [...events, ...broughtEvents(current, events, table, now)],
        ...(acts ? { actor: acts } : {}),
      };
    },
    guard,
  );
  return { dossier: await viewFor(engine, actor, dossier), file: attached };
}

/** The file of a part with its bytes; that it was read is recorded. Throws not-found. */
export async function readFile(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  partNo: string,
  fileId: string,
): Promise<{ file: DossierFile; stream: Readable }> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const part = partOf(dossier, partNo);
  const file = part.files.find((candidate) => candidate.fileId === fileId);
  if (!file || (actor.kind === 'citizen' && !isForApplicant(dossier, part, file)))
    throw refuse('not-found', { kind: { vi: 'tệp', en: 'file' }, code: fileId });
  const stream = await engine.files.open(file.sha256, shelfOf(dossier));
  if (!stream) throw new Error(`the bytes of ${file.sha256} are missing from the file store`);
  await engine.audit.append({
    id: engine.randomness.id(),
    at: engine.clock.now(),
    actor: actor.username,
    action: 'read-file',
    subject: `dossier/${dossier.id}`,
    detail: { partNo, fileId },
  });
  return { file, stream };
}

/** Why an officer is not the one who holds the step, in their own place or in that of somebody absent. */
function holderReasons(dossier: Dossier, context: ActContext): Reason[] {
  if (context.actor.kind !== 'officer') return [];
  const refused = hatsFor(context.actor, delegatedWork(dossier)).map((hat) =>
    mayTakeStep(dossier, { ...context, actor: hat }),
  );
  const [own] = refused;
  return own && refused.every((one) => one !== undefined) ? [own] : [];
}

/** Takes a file off a part with a reason; its bytes and the log entry stay. Throws Refused. */
export async function removeFile(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  partNo: string,
  fileId: string,
  why: string,
): Promise<DossierView> {
  const { subtree } = await engine.directory.view();
  if (why.trim() === '') throw refuse('note-missing');
  const dossier = await changeDossier(
    engine,
    actor,
    idOrNo,
    'detach',
    (current, live) => {
      const { table, now } = live;
      const reasons = [...paperRightReasons(current, actor, subtree), ...partRightReasons(current, actor, partNo)];
      const part = partOf(current, partNo);
      const file = part.files.find((one) => one.fileId === fileId);
      if (!file) reasons.push(reason('not-found', { kind: { vi: 'tệp', en: 'file' }, code: fileId }));
      // What somebody signed as a result is taken off by nobody but whoever holds the dossier.
      if (file?.signedBy !== undefined && !INPUT_TYPES.has(part.partType))
        reasons.push(...holderReasons(current, live));
      const acts = paperActor(current, actor, subtree);
      if (reasons.length > 0) return { reasons };
      const events: DossierEvent[] = [{ type: 'file-removed', partNo, fileId, reason: why }];
      return {
        events: [...events, ...broughtEvents(current, events, table, now)],
        ...(acts ? { actor: acts } : {}),
      };
    },
    { note: why },
  );
  return viewFor(engine, actor, dossier);
}
