import type { MadeOverlays, MakeOverlaysBody, ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { overlayDifferences } from '../domain/process/overlay/differences.ts';
import { followShape, neededFields } from '../domain/process/overlay/follow-shape.ts';
import { sameJson } from '../domain/release/merge-changes.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { refuse } from './refused.ts';
import { saveBatch } from './save-batch.ts';

interface Loaded {
  process: ServiceProcess;
  revision: number;
}

async function processOf(engine: Engine, code: string): Promise<Loaded> {
  const draft = await engine.definitions.findDraft('service-process', code);
  const process = check('ServiceProcess', draft?.body);
  if (!draft || !process.ok) throw refuseMissing('service-process', code);
  return { process: process.value, revision: draft.revision };
}

/** The base as it will be, and the revision it will have. */
async function baseFor(
  engine: Engine,
  { base: code, newBase }: MakeOverlaysBody,
): Promise<Loaded & { changed(fields: ServiceProcess['localisable']): Loaded & { saved: boolean } }> {
  const loaded = await processOf(engine, code);
  const { overlayOf: _followed, sourceSite: _site, ...copied } = loaded.process;
  const process = newBase ? { ...copied, ...newBase } : loaded.process;
  return {
    ...loaded,
    process,
    changed(fields = []) {
      const localisable = [...new Set([...(process.localisable ?? []), ...fields])].sort();
      const body = { ...process, localisable };
      if (newBase) return { process: body, revision: 1, saved: true };
      const saved = !sameJson(body, loaded.process);
      return { process: body, revision: saved ? loaded.revision + 1 : loaded.revision, saved };
    },
  };
}

/**
 * Makes processes of one shape overlays of a base, in one batch; a dry run only tells what would stay their own. Throws
 * `overlay-other-shape`, `not-found`, `code-taken`, `not-allowed` and `changed-meanwhile`.
 */
export async function makeOverlays(engine: Engine, actor: Actor, body: MakeOverlaysBody): Promise<MadeOverlays> {
  if (body.newBase && (await engine.definitions.findDraft('service-process', body.newBase.processNo)))
    throw refuse('code-taken', { kind: 'service-process', code: body.newBase.processNo });
  const base = await baseFor(engine, body);
  const followers: ServiceProcess[] = [];
  const others: string[] = [];
  for (const code of new Set(body.members)) {
    if (code === base.process.processNo) continue;
    const { process } = await processOf(engine, code);
    const follower = followShape(process, base.process);
    if (follower) followers.push(follower);
    else others.push(code);
  }
  if (others.length > 0) throw refuse('overlay-other-shape', { code: base.process.processNo, codes: others });
  const needed = neededFields(base.process, followers);
  const { process: saved, revision, saved: changes } = base.changed(needed.fields);
  const overlayOf = { code: saved.processNo, revision };
  const made: MadeOverlays = {
    base: saved.processNo,
    fields: saved.localisable ?? [],
    members: followers.map((follower) => ({
      processNo: follower.processNo,
      differences: overlayDifferences(saved, follower).length,
    })),
    others: needed.others,
  };
  if (body.dryRun) return made;
  const bodies = [...(changes ? [saved] : []), ...followers.map((follower) => ({ ...follower, overlayOf }))];
  const items = bodies.map((one) => ({ kind: 'service-process' as const, code: one.processNo, body: one }));
  await saveBatch(engine, actor, items, body.reason);
  return made;
}
