import type { Draft, FollowBaseBody } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { isOwnField } from '../domain/process/overlay/local-fields.ts';
import type { Engine } from './engine.ts';
import type { OverlaidKind } from './overlays.ts';
import { followedOverlay } from './read-overlay.ts';
import { refuse } from './refused.ts';
import { saveDraft } from './save-draft.ts';

/**
 * Takes the changes of the base over into an overlay: what only the base changed, and the contested places in which the
 * base is said to be right. Throws `changed-meanwhile` when the base is not the one that was looked at any more, and
 * what reading and saving throw.
 */
export async function followBase(
  engine: Engine,
  actor: Actor,
  kind: OverlaidKind,
  code: string,
  { current, takeBase = [], reason }: FollowBaseBody,
): Promise<Draft> {
  const { overlay, base, merge } = await followedOverlay(engine, kind, code);
  if (base.revision !== current)
    throw refuse('changed-meanwhile', { by: base.author, at: base.savedAt, revision: base.revision });
  const taken = new Set(takeBase);
  const { merged } = merge((conflict) => taken.has(conflict));
  const own = Object.entries(overlay.body).filter(([field]) => isOwnField(`/${field}`));
  const overlayOf = { code: base.code, revision: base.revision };
  const body = { ...Object.fromEntries(own), ...(typeof merged === 'object' ? merged : {}), overlayOf };
  return saveDraft(engine, actor, {
    kind,
    code,
    body,
    expectedRevision: overlay.revision,
    reason: reason ?? `${base.code} #${base.revision}`,
  });
}
