import type { Readable } from 'node:stream';
import type { PaymentProof, PaymentView } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { payReasons } from '../domain/payment/attempts.ts';
import { findSheet } from '../domain/payment/sheets.ts';
import { reason } from '../domain/refusals.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { type IncomingFile, shelfOf } from './part-files.ts';
import { Refused, refuse } from './refused.ts';
import { mayPay, readPayment, visibleSheet } from './sheet-of.ts';

const MAX_MB = 20;
const MEBI = 1024 * 1024;
const MEDIA_TYPES: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** The payer shows a transfer: the sheet is declared paid and waits for the cashier. Throws Refused. */
export async function provePayment(
  engine: Engine,
  actor: Actor,
  sheetId: string,
  file: IncomingFile,
): Promise<PaymentView> {
  const { dossier, sheet } = await visibleSheet(engine, actor, sheetId);
  if (!mayPay(actor, dossier)) throw refuse('not-allowed', { right: 'act' });
  const reasons = payReasons(dossier, sheet, {});
  if (reasons.length > 0) throw new Refused(reasons);
  const mediaType = file.mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!MEDIA_TYPES.has(mediaType)) {
    const why = { vi: `loại tệp ${mediaType || 'không rõ'}`, en: `type ${mediaType || 'unknown'}` };
    throw refuse('file-refused', { why });
  }
  const stored = await engine.files.put(file.bytes, MAX_MB * MEBI, shelfOf(dossier));
  if ('tooLarge' in stored) throw refuse('file-too-large', { limit: MAX_MB });
  if (stored.size === 0) throw refuse('file-refused', { why: { vi: 'tệp rỗng', en: 'it is empty' } });
  const fileId = engine.randomness.id();
  await changeDossier(engine, actor, dossier.id, 'prove-payment', (current, { now }) => {
    const owed = findSheet(current, sheetId);
    const why = payReasons(current, owed, {});
    if (!owed || why.length > 0) return { reasons: why };
    const proof: PaymentProof = {
      fileId,
      name: file.name.normalize('NFC'),
      mediaType,
      size: stored.size,
      sha256: stored.sha256,
      at: now,
      by: actor.name,
    };
    const reported = { ...owed, proof, state: 'reported' as const, reportedAt: now, method: 'Chuyển khoản' };
    return { events: [{ type: 'charged', sheet: reported }] };
  });
  return readPayment(engine, actor, sheetId);
}

/** What the payer showed, with its bytes; that it was read is recorded. Throws `not-found`. */
export async function readProof(
  engine: Engine,
  actor: Actor,
  sheetId: string,
): Promise<{ proof: PaymentProof; stream: Readable }> {
  const { dossier, sheet } = await visibleSheet(engine, actor, sheetId);
  const { proof } = sheet;
  if (!proof) throw new Refused([reason('not-found', { kind: { vi: 'chứng từ', en: 'proof' }, code: sheetId })]);
  const stream = await engine.files.open(proof.sha256, shelfOf(dossier));
  if (!stream) throw new Error(`the bytes of ${proof.sha256} are missing from the file store`);
  await engine.audit.append({
    id: engine.randomness.id(),
    at: engine.clock.now(),
    actor: actor.username,
    action: 'read-file',
    subject: `dossier/${dossier.id}`,
    detail: { sheetId, fileId: proof.fileId },
  });
  return { proof, stream };
}
