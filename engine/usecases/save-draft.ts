import type { DefinitionKind, Draft } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { acceptedFaultBody } from './accept-fault.ts';
import { requireNoRing } from './agency-rings.ts';
import { noteAudit } from './audit.ts';
import { requireConfigure } from './configure-rights.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import { draftSaveOf } from './draft-save.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { isRecord, normalise } from './normalise.ts';
import { requireOpenPlan } from './open-plan.ts';
import { type Refused, refuse } from './refused.ts';
import { requireSoundDelegation } from './sound-delegation.ts';

/** A definition as somebody wants it saved. */
export interface DraftChange {
  kind: DefinitionKind;
  code: string;
  body: unknown;
  /** Revision that was read; 0 when the code must be new. */
  expectedRevision: number;
  reason?: string;
}

/** The refusal of a save whose draft is no longer the one that was read. */
export function changedMeanwhile(
  kind: DefinitionKind,
  code: string,
  expected: number,
  current: Draft | undefined,
): Refused {
  if (!current) return refuseMissing(kind, code);
  if (expected === 0) return refuse('code-taken', { kind, code });
  return refuse('changed-meanwhile', { by: current.author, at: current.savedAt, revision: current.revision });
}

/** The body in NFC when it is a definition of its kind and carries its own code; throws `invalid-shape`. */
function checkedBody(kind: DefinitionKind, code: string, body: unknown): Record<string, unknown> {
  const { shape, codeField } = draftKind(kind);
  const normal = normalise(body);
  const checked = check(shape, normal);
  if (!checked.ok) throw refuse('invalid-shape', { kind, code, errors: checked.errors });
  if (isRecord(normal) && normal[codeField] === code) return normal;
  const message = { vi: `phải là mã trong địa chỉ: “${code}”`, en: `must be the code of the address: “${code}”` };
  throw refuse('invalid-shape', { kind, code, errors: [{ path: `/${codeField}`, keyword: 'const', message }] });
}

/** A sign-in name belongs to one person, or a second record would take over the rights of the first. */
async function requireOwnUsername(engine: Engine, code: string, body: Record<string, unknown>): Promise<void> {
  const username = textOf(body, 'username') || code;
  const person = (await engine.directory.view()).person(username);
  if (person && person.employeeNo !== code) throw refuse('code-taken', { code: username });
}

/**
 * Saves a definition as the current draft; a live record takes effect at once. Throws `invalid-shape`, `not-allowed`,
 * `code-taken`, `not-found`, `changed-meanwhile`; for a release plan `plan-closed`, for an accepted fault
 * `fault-not-acceptable`.
 */
export async function saveDraft(engine: Engine, actor: Actor, change: DraftChange): Promise<Draft> {
  const { kind, expectedRevision, reason = '' } = change;
  const code = change.code.normalize('NFC');
  const { live } = draftKind(kind);
  const wanted = checkedBody(kind, code, change.body);
  const before = await engine.definitions.findDraft(kind, code);
  if ((before?.revision ?? 0) !== expectedRevision) throw changedMeanwhile(kind, code, expectedRevision, before);
  requireConfigure(actor, kind, before?.body, wanted, await engine.directory.view());
  const body = kind === 'accepted-fault' ? await acceptedFaultBody(engine, wanted) : wanted;
  if (kind === 'release-plan') await requireOpenPlan(engine, code);
  if (kind === 'delegation') await requireSoundDelegation(engine, body, before?.body);
  if (kind === 'employee') await requireOwnUsername(engine, code, body);
  if (kind === 'agency') requireNoRing([{ kind, code, body }], await engine.directory.view());
  const saved = await engine.definitions.saveDraft(draftSaveOf(kind, code, body), expectedRevision, {
    at: engine.clock.now(),
    author: actor.username,
    reason,
  });
  if (saved.outcome === 'changed') throw changedMeanwhile(kind, code, expectedRevision, saved.current);
  if (live) engine.directory.forget();
  await noteAudit(engine, actor, 'draft-saved', `${kind}/${code}`, { revision: saved.draft.revision, reason });
  return saved.draft;
}
