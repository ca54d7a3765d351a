import type { Draft, LocaliseBody, ServiceConfig } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { baseToFollow, type OverlaidKind } from './overlays.ts';
import { refuse } from './refused.ts';
import { saveBatch } from './save-batch.ts';
import type { BatchItem } from './stage-batch.ts';

/** The agency's offers, naming the copy wherever they name the base. */
async function offersWith(
  engine: Engine,
  field: 'processNo' | 'templateNo',
  base: string,
  { code, agencyCode }: LocaliseBody,
): Promise<BatchItem[]> {
  const drafts = await engine.definitions.allDrafts('service-config');
  return drafts.flatMap(({ code: offerCode, body }) => {
    const offer = check('ServiceConfig', body);
    if (!offer.ok || offer.value.govAgencyCode !== agencyCode) return [];
    if (!offer.value.processes.some((option) => option[field] === base)) return [];
    const processes = offer.value.processes.map((option) =>
      option[field] === base ? { ...option, [field]: code } : option,
    );
    const changed: ServiceConfig = { ...offer.value, processes };
    return [{ kind: 'service-config' as const, code: offerCode, body: changed }];
  });
}

/**
 * Địa phương hoá: a draft for one agency that follows its base, and, when asked, the agency's offers naming it; in one
 * batch. Throws `not-found`, `code-taken`, `overlay-not-offered`, `not-allowed`.
 */
export async function localise(
  engine: Engine,
  actor: Actor,
  kind: OverlaidKind,
  code: string,
  body: LocaliseBody,
): Promise<Draft> {
  const base = await baseToFollow(engine, kind, code);
  if (!base) throw refuseMissing(kind, code);
  const { codeField, nameField } = draftKind(kind);
  const { localisable = [], overlayOf, sourceSite: _site, ...copied }: Record<string, unknown> = base.body;
  if (overlayOf !== undefined || !Array.isArray(localisable) || localisable.length === 0)
    throw refuse('overlay-not-offered', { kind, code });
  if (await engine.definitions.findDraft(kind, body.code)) throw refuse('code-taken', { kind, code: body.code });
  const overlay = {
    ...copied,
    [codeField]: body.code,
    [nameField]: body.name ?? textOf(base.body, nameField),
    ownerAgency: body.agencyCode,
    overlayOf: { code, revision: base.revision },
  };
  const offers = body.useInOffers
    ? await offersWith(engine, kind === 'service-process' ? 'processNo' : 'templateNo', code, body)
    : [];
  await saveBatch(
    engine,
    actor,
    [{ kind, code: body.code, body: overlay }, ...offers],
    body.reason ?? `${code} → ${body.code}`,
  );
  const saved = await engine.definitions.findDraft(kind, body.code);
  if (!saved) throw refuseMissing(kind, body.code);
  return saved;
}
