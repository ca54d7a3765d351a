import type { DefinitionKind } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { noteAudit } from './audit.ts';
import { requireConfigure } from './configure-rights.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { versionsInForceOrComing } from './release-fold.ts';
import { changedMeanwhile } from './save-draft.ts';

/** A draft to be removed, as it was when it was read. */
export interface DraftRemoval {
  kind: DefinitionKind;
  code: string;
  expectedRevision: number;
  reason?: string;
}

/** Now, or from a day that a release has set. */
async function isInForce(engine: Engine, kind: DefinitionKind, code: string): Promise<boolean> {
  const releases = await engine.definitions.releases(0);
  return versionsInForceOrComing(releases, engine.clock.now())(kind, code) !== undefined;
}

/** Live records point at agencies and roles; one that is pointed at stays. */
async function isReferred(engine: Engine, kind: DefinitionKind, code: string): Promise<boolean> {
  if (kind !== 'agency' && kind !== 'role') return false;
  const view = await engine.directory.view();
  if (kind === 'agency' && view.subtree(code).length > 1) return true;
  const field = kind === 'agency' ? 'agencyCode' : 'roleCode';
  const people = await engine.definitions.allDrafts('employee');
  return people.some(({ body }) => {
    const posts: unknown = Reflect.get(body, 'posts');
    return Array.isArray(posts) && posts.some((post) => textOf(post, field) === code);
  });
}

/** Removes a draft; its history stays. Throws `not-found`, `changed-meanwhile`, `not-allowed` and, in force or referred to, `in-use`. */
export async function removeDraft(engine: Engine, actor: Actor, removal: DraftRemoval): Promise<void> {
  const { kind, code, expectedRevision, reason = '' } = removal;
  const before = await engine.definitions.findDraft(kind, code);
  if (before?.revision !== expectedRevision) throw changedMeanwhile(kind, code, expectedRevision, before);
  requireConfigure(actor, kind, before.body, undefined, await engine.directory.view());
  const { live } = draftKind(kind);
  if (live ? await isReferred(engine, kind, code) : await isInForce(engine, kind, code))
    throw refuse('in-use', { kind, code });
  const stamp = { at: engine.clock.now(), author: actor.username, reason };
  const removed = await engine.definitions.removeDraft(kind, code, expectedRevision, stamp);
  if (removed.outcome === 'changed') throw changedMeanwhile(kind, code, expectedRevision, removed.current);
  if (live) engine.directory.forget();
  await noteAudit(engine, actor, 'draft-removed', `${kind}/${code}`, { revision: expectedRevision, reason });
}
