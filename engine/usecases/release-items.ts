import type { Draft, PublishItem, Release, ReleaseItem } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { returnTo } from '../domain/release/revert.ts';
import { requireConfigure } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { noSuchDefinition, refuseMissing } from './no-such-definition.ts';
import { Refused } from './refused.ts';
import { versionsInForceOrComing } from './release-fold.ts';

/** Whether an item publishes the draft, rather than an earlier version or nothing. */
export const publishesDraft = ({ retire, version }: PublishItem): boolean => !retire && version === undefined;

/**
 * The drafts that items publish, each within the rights of the actor and as it was when it was looked at. Throws
 * `not-found`, `not-allowed` and `draft-moved-on`.
 */
export async function draftsToPublish(engine: Engine, actor: Actor, items: readonly PublishItem[]): Promise<Draft[]> {
  const view = await engine.directory.view();
  const drafts: Draft[] = [];
  const wrong: Reason[] = [];
  for (const item of items.filter(publishesDraft)) {
    const { kind, code, revision } = item;
    const draft = await engine.definitions.findDraft(kind, code);
    if (!draft) {
      wrong.push(noSuchDefinition(kind, code));
      continue;
    }
    requireConfigure(actor, kind, draft.body, undefined, view);
    if (revision !== undefined && revision !== draft.revision)
      wrong.push(reason('draft-moved-on', { kind, code, by: draft.author, at: draft.savedAt }));
    drafts.push(draft);
  }
  if (wrong.length > 0) throw new Refused(wrong);
  return drafts;
}

/** An item of a release that needs no new version, with the text it puts into effect. */
export interface KnownItem {
  item: ReleaseItem;
  body?: Record<string, unknown>;
}

/**
 * The items that take out of force what is in force, now or from a day already set, and those that return to an earlier
 * version. Throws `not-found` and `not-allowed`.
 */
export async function knownItems(
  engine: Engine,
  actor: Actor,
  items: readonly PublishItem[],
  releases: readonly Release[],
): Promise<KnownItem[]> {
  const known = items.filter((item) => !publishesDraft(item));
  if (known.length === 0) return [];
  const view = await engine.directory.view();
  const versionOf = versionsInForceOrComing(releases, engine.clock.now());
  const found: KnownItem[] = [];
  for (const { kind, code, retire, replacedBy, pastStep, version: wanted } of known) {
    const version = retire ? versionOf(kind, code) : wanted;
    const body = version === undefined ? undefined : (await engine.definitions.findVersion(kind, code, version))?.body;
    if (!body || version === undefined) throw refuseMissing(kind, code);
    requireConfigure(actor, kind, body, undefined, view);
    const replaced = replacedBy === undefined ? {} : { replacedBy };
    const past = pastStep === undefined ? {} : { pastStep };
    found.push(
      retire
        ? { item: { kind, code, version: null, ...replaced } }
        : { item: { ...returnTo(releases, { kind, code, version }), ...past }, body },
    );
  }
  return found;
}
