import type { Draft, LocalDifference, OverlayRow, OverlayState } from '../../schemas/types/index.ts';
import { type Difference, overlayDifferences } from '../domain/process/overlay/differences.ts';
import { isOwnField, localFieldAt } from '../domain/process/overlay/local-fields.ts';
import { overlayFaults } from '../domain/process/overlay/overlay-faults.ts';
import { type MergedChanges, mergeChanges } from '../domain/release/merge-changes.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { baseToFollow, type OverlaidKind, overlayFieldsOf, revisionOf } from './overlays.ts';
import { refuse } from './refused.ts';

/** An overlay with its base then and now, and both joined. */
export interface FollowedOverlay {
  overlay: Draft;
  base: Draft;
  followed: number;
  merge(takesBase?: (conflict: number) => boolean): MergedChanges;
}

/** A value as it is read beside another; empty where there is none. */
function asText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A body without what is its own and never follows. */
const shared = (body: object): object =>
  Object.fromEntries(Object.entries(body).filter(([field]) => !isOwnField(`/${field}`)));

/** Loads an overlay beside its base. Throws `not-found` and, for what follows nothing, `overlay-without-base`. */
export async function followedOverlay(engine: Engine, kind: OverlaidKind, code: string): Promise<FollowedOverlay> {
  const overlay = await engine.definitions.findDraft(kind, code);
  if (!overlay) throw refuseMissing(kind, code);
  const { overlayOf } = overlayFieldsOf(kind, overlay.body);
  if (!overlayOf) throw refuse('overlay-without-base', { kind, code });
  const base = await baseToFollow(engine, kind, overlayOf.code);
  if (!base) throw refuseMissing(kind, overlayOf.code);
  const before = (await revisionOf(engine, kind, overlayOf.code, overlayOf.revision)) ?? base;
  return {
    overlay,
    base,
    followed: overlayOf.revision,
    merge: (takesBase = () => false) =>
      mergeChanges(shared(before.body), shared(overlay.body), shared(base.body), takesBase),
  };
}

/** How an overlay stands to its base. Throws what loading it throws. */
export async function readOverlay(engine: Engine, kind: OverlaidKind, code: string): Promise<OverlayState> {
  const followedBase = await followedOverlay(engine, kind, code);
  const { overlay, base, followed } = followedBase;
  const { localisable = [] } = overlayFieldsOf(kind, base.body);
  const allowed = new Set(localisable);
  const told = ({ path, base: theirs, own }: Difference): LocalDifference => {
    const field = localFieldAt(path);
    return {
      path,
      ...(field ? { field } : {}),
      allowed: field !== undefined && allowed.has(field),
      base: asText(theirs),
      own: asText(own),
    };
  };
  const behind = base.revision > followed;
  const { merged, conflicts } = followedBase.merge();
  const following = typeof merged === 'object' && merged !== null ? merged : {};
  return {
    base: base.code,
    baseName: textOf(base.body, draftKind(kind).nameField),
    followed,
    current: base.revision,
    allowed: localisable,
    differences: overlayDifferences(base.body, overlay.body).map(told),
    changes: behind
      ? overlayDifferences(shared(overlay.body), following).map(({ path, base: own, own: theirs }) =>
          told({ path, base: theirs, own }),
        )
      : [],
    conflicts: behind ? conflicts.map(({ path, mine, theirs }) => told({ path, base: theirs, own: mine })) : [],
  };
}

/** Every overlay of a definition. */
export async function listOverlays(engine: Engine, kind: OverlaidKind, code: string): Promise<OverlayRow[]> {
  const base = await baseToFollow(engine, kind, code);
  if (!base) throw refuseMissing(kind, code);
  const { nameField } = draftKind(kind);
  const drafts = await engine.definitions.allDrafts(kind);
  return drafts.flatMap(({ code: own, body }) => {
    const { overlayOf } = overlayFieldsOf(kind, body);
    if (overlayOf?.code !== code) return [];
    return [
      {
        code: own,
        name: textOf(body, nameField),
        ownerAgency: textOf(body, 'ownerAgency'),
        behind: base.revision > overlayOf.revision,
        differences: overlayDifferences(base.body, body).length,
        faults: overlayFaults({ ...overlayFieldsOf(kind, base.body), ...base.body }, body).length,
      },
    ];
  });
}
