import type { Finding, FindingCounts, MendAnswer, MendBody, MendedDraft } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { describeChanges } from '../domain/process/diff/describe-changes.ts';
import { findDefinitionFaults } from '../domain/process/findings.ts';
import { reason } from '../domain/refusals.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { noteAudit } from './audit.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { type PlannedMend, planMends } from './plan-mends.ts';
import { incomingOf } from './publish-release.ts';
import { Refused, refuse } from './refused.ts';
import { releaseFindings } from './release-findings.ts';
import { applyStaged, checkBatch } from './stage-batch.ts';

const countOf = (findings: readonly Finding[], wanted: Finding['severity']): number =>
  findings.filter(({ severity }) => severity === wanted).length;

const counts = (findings: readonly Finding[]): FindingCounts => ({
  errors: countOf(findings, 'error'),
  warnings: countOf(findings, 'warning'),
  infos: countOf(findings, 'info'),
});

/** What is found once every mend is carried out. */
function findAfter(engine: Engine, planned: readonly PlannedMend[], inForce: Parameters<typeof releaseFindings>[3]) {
  const mended = planned.map(({ draft, body }) => {
    return { ...draft, body, findings: findDefinitionFaults(draft.kind, body) };
  });
  return releaseFindings(engine, mended, incomingOf(mended, []), inForce);
}

const sameFinding = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.message.vi === other.message.vi && one.value === other.value;

/** Findings that are there only since; a place may have moved, so as many as before are not new. */
function appearedIn(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = [...before];
  return after.filter((finding) => {
    const index = known.findIndex((one) => sameFinding(one, finding));
    if (index < 0) return true;
    known.splice(index, 1);
    return false;
  });
}

function told({ draft, body, mends, findings }: PlannedMend, after: readonly Finding[]): MendedDraft {
  const { kind, code, revision } = draft;
  return {
    kind,
    code,
    name: textOf(draft.body, draftKind(kind).nameField),
    revision,
    places: mends.length,
    changes: describeChanges(kind, draft.body, body),
    before: counts(findings),
    after: counts(after),
    appeared: appearedIn(findings, after),
  };
}

/** Throws `changed-meanwhile` with one reason for each draft that is not as it was previewed. */
function requirePreviewed(planned: readonly PlannedMend[], { revisions = [] }: MendBody): void {
  const seen = new Map(revisions.map(({ kind, code, revision }) => [definitionKey(kind, code), revision]));
  const moved = planned.flatMap(({ draft: { kind, code, revision, author, savedAt } }) =>
    seen.get(definitionKey(kind, code)) === revision
      ? []
      : [reason('changed-meanwhile', { kind, code, by: author, at: savedAt, revision })],
  );
  if (moved.length > 0) throw new Refused(moved);
}

/** Why the drafts change, for their history. */
function whyOf(planned: readonly PlannedMend[], said = ''): string {
  if (said.trim() !== '') return said.trim();
  const titles = new Set(planned.flatMap(({ mends }) => mends.map(({ title }) => title.vi)));
  return `Sửa giúp: ${[...titles].join('; ')}`;
}

/** Carries out what was previewed, as one batch; its id takes it back. */
async function carryOut(
  engine: Engine,
  actor: Actor,
  planned: readonly PlannedMend[],
  body: MendBody,
): Promise<string> {
  requirePreviewed(planned, body);
  const why = whyOf(planned, body.reason);
  const items = planned.map(({ draft: { kind, code }, body: mended }) => ({ kind, code, body: mended }));
  const { saves } = await checkBatch(engine, actor, items);
  const revisions = new Map(planned.map(({ draft }) => [definitionKey(draft.kind, draft.code), draft.revision]));
  const batchId = engine.randomness.id();
  const { stale } = await applyStaged(engine, actor, batchId, { saves, revisions }, why);
  if (stale.length > 0) throw refuse('changed-meanwhile', { codes: stale });
  const mends = [...new Set(planned.flatMap((one) => one.mends.map(({ mendCode }) => mendCode)))];
  const drafts = items.map(({ kind, code }) => definitionKey(kind, code));
  await noteAudit(engine, actor, 'drafts-mended', `batch/${batchId}`, { mends, drafts, reason: why });
  return batchId;
}

/**
 * Sửa giúp: mends chosen findings, or every draft that shares one, all in one batch or none. A dry run only tells what
 * would change and what would be found then. Throws `invalid-shape`, `not-found`, `not-allowed`, `nothing-to-mend` and,
 * when a draft is not as it was previewed, `changed-meanwhile`.
 */
export async function mendDrafts(engine: Engine, actor: Actor, body: MendBody): Promise<MendAnswer> {
  requireOneWay(body);
  const { planned, skipped } = await planMends(engine, actor, body);
  const inForce = await engine.catalogue.inForce();
  const after = await findAfter(engine, planned, inForce);
  const drafts = planned.map((one) => told(one, after.get(definitionKey(one.draft.kind, one.draft.code)) ?? []));
  if (body.dryRun) return { dryRun: true, drafts, skipped };
  if (planned.length === 0) throw refuse('nothing-to-mend');
  return { dryRun: false, batchId: await carryOut(engine, actor, planned, body), drafts, skipped };
}

/** Findings are named one by one or by their code; what is carried out says what was previewed. */
function requireOneWay({ items, findingCode, revisions, dryRun }: MendBody): void {
  const errors: object[] = [];
  if ((items === undefined) === (findingCode === undefined)) {
    const message = { vi: 'chọn từng lỗi hoặc một mã lỗi', en: 'either single findings or one code' };
    errors.push({ path: '/items', message });
  }
  if (!dryRun && !revisions) {
    const message = { vi: 'phải xem trước khi sửa', en: 'it must be previewed first' };
    errors.push({ path: '/revisions', message });
  }
  if (errors.length > 0) throw refuse('invalid-shape', { errors });
}
