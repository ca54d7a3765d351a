import type { DefinitionName, Release, ReleaseItem, RevertBody, RevertPreview } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { inForceAt } from '../domain/release/in-force.ts';
import { type RevertStep, revertSteps } from '../domain/release/revert.ts';
import { carryingProcesses } from './carrying-processes.ts';
import { requireConfigure } from './configure-rights.ts';
import { decideRelease } from './decide-release.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { requireUnblocked } from './judge-findings.ts';
import { incomingKnown, lintKnown, returningItems } from './lint-known.ts';
import { readRelease } from './list-releases.ts';
import { refuse } from './refused.ts';
import { faultsOnItsDay, requireFaultless } from './release-faults.ts';
import { sortFindings } from './sort-findings.ts';
import { type Bodies, brokenNeeds, brokenReasons, requireWhole } from './whole-offers.ts';

const NOTHING: Bodies = new Map();

/** Whether a step is carried out: nothing later changed it, or it is forced. */
const taken =
  (force: readonly DefinitionName[]): ((step: RevertStep) => boolean) =>
  ({ kind, code, changedSince }) =>
    changedSince === null || force.some((one) => one.kind === kind && one.code === code);

const itemsOf = (steps: readonly RevertStep[]): ReleaseItem[] => steps.flatMap(({ item }) => (item ? [item] : []));

/** The text of whichever version a step knows, to tell its name and its owner by. */
async function bodyOf({ catalogue }: Engine, release: Release, { kind, code, now, back }: RevertStep) {
  const put = release.items.find((item) => item.kind === kind && item.code === code)?.version ?? null;
  const version = now ?? back ?? put;
  return version === null ? {} : (await catalogue.version(kind, code, version)).body;
}

async function requireRights(engine: Engine, actor: Actor, release: Release, steps: RevertStep[]): Promise<void> {
  const view = await engine.directory.view();
  for (const step of steps) requireConfigure(actor, step.kind, await bodyOf(engine, release, step), undefined, view);
}

/** What taking a release back now would do, item by item. Throws `not-found`. */
export async function previewRevert(
  engine: Engine,
  seq: number,
  force: readonly DefinitionName[] = [],
): Promise<RevertPreview> {
  const releases = await engine.definitions.releases(0);
  const release = await readRelease(engine, seq);
  const at = engine.clock.now();
  const steps = revertSteps(releases, release, at);
  const items = itemsOf(steps.filter(taken(force)));
  const next = { ...release, seq: (releases.at(-1)?.seq ?? 0) + 1, at, validFrom: at, items };
  const broken = await brokenNeeds(engine, releases, next, NOTHING);
  const configs = new Set(items.filter(({ kind }) => kind === 'action-config').map(({ code }) => code));
  const returning = await returningItems(engine, items);
  const judged = await lintKnown(engine, returning, incomingKnown(returning), inForceAt(releases, at));
  const rows = steps.map(async (step) => {
    const { kind, code, now, back, changedSince, scheduled, item } = step;
    const name = textOf(await bodyOf(engine, release, step), draftKind(kind).nameField);
    return { kind, code, name, now, back, changedSince, scheduled, goesBack: item !== undefined && taken(force)(step) };
  });
  return {
    seq,
    items: await Promise.all(rows),
    carrying: await carryingProcesses(engine, [...releases, next], at, configs),
    problems: brokenReasons(broken, items).map(({ message }) => message),
    findings: await sortFindings(engine, judged, releases),
  };
}

/**
 * Trở lại trước đợt này: a new release that puts back what was in force before an earlier one. What a later release
 * changed again is left, unless it is named in `force`; what it returns to is judged in today's world as a draft is.
 * Throws `not-found`, `not-allowed`, `invalid-shape`, `definition-faulty`, `warnings-unacknowledged`, `nothing-to-revert`, `need-missing`, `still-named` and `release-overtaken`.
 */
export async function revertRelease(engine: Engine, actor: Actor, seq: number, body: RevertBody): Promise<Release> {
  const { force = [], reason, legalBasis = '', validFrom, reach = 'new-dossiers', pastSteps = [], acknowledged } = body;
  const pastOf = new Map(pastSteps.map(({ processNo, stepCode }) => [processNo, stepCode]));
  return decideRelease(engine, actor, async (releases, now) => {
    if (validFrom !== undefined && validFrom < now) {
      const message = { vi: 'không được ở quá khứ', en: 'must not be in the past' };
      requireFaultless([{ path: '/validFrom', message }]);
    }
    const reverted = await readRelease(engine, seq);
    const at = validFrom ?? now;
    const steps = revertSteps(releases, reverted, at).filter(taken(force));
    const items = itemsOf(steps).map((item): ReleaseItem => {
      const past = item.kind === 'service-process' && item.version !== null ? pastOf.get(item.code) : undefined;
      return past === undefined ? item : { ...item, pastStep: past };
    });
    if (items.length === 0) throw refuse('nothing-to-revert', { seq });
    await requireRights(engine, actor, reverted, steps);
    const wanted = items.map(({ kind, code, version, pastStep }) =>
      version === null
        ? { kind, code, retire: true }
        : { kind, code, version, ...(pastStep === undefined ? {} : { pastStep }) },
    );
    const request = { items: wanted, reason, legalBasis, reach, ...(validFrom === undefined ? {} : { validFrom }) };
    requireFaultless(await faultsOnItsDay(engine, request, releases));
    const coming = { seq: (releases.at(-1)?.seq ?? 0) + 1, at: now, validFrom: at, items };
    await requireWhole(engine, releases, coming, NOTHING);
    const returning = await returningItems(engine, items);
    const judged = await lintKnown(engine, returning, incomingKnown(returning), inForceAt(releases, now));
    const kept = await requireUnblocked(engine, actor, judged, {
      reason,
      releases,
      ...(acknowledged ? { acknowledged } : {}),
    });
    const day = validFrom === undefined ? {} : { validFrom };
    return { items, reach, reason, legalBasis, reverts: seq, ...day, ...kept };
  });
}
