import type { Draft, Finding, Mend, MendBody, SkippedDraft } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { applyMends } from '../domain/process/apply-mend.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { concernedAgencies, covers, requireConfigure, territoryOf } from './configure-rights.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { draftsNamed, lintAll } from './lint-all.ts';
import { type DraftName, lintDrafts } from './lint-drafts.ts';

/** A draft as it would be with its mends carried out. */
export interface PlannedMend {
  draft: Draft;
  body: Record<string, unknown>;
  mends: Mend[];
  /** Everything found in it as it is. */
  findings: Finding[];
}

export interface PlannedMends {
  planned: PlannedMend[];
  skipped: SkippedDraft[];
}

const NOT_YOURS = { vi: 'bạn không được sửa định nghĩa này', en: 'you may not change this definition' };
const IMPOSSIBLE = { vi: 'bản nháp không còn chỗ để sửa', en: 'the draft no longer has the place to be mended' };

const skip = ({ kind, code, body }: Draft, why: SkippedDraft['why']): SkippedDraft => ({
  kind,
  code,
  name: textOf(body, draftKind(kind).nameField),
  why,
  message: why === 'not-yours' ? NOT_YOURS : IMPOSSIBLE,
});

/** Whether a finding is one of those that are to be mended. */
type Wanted = (name: DraftName, finding: Finding) => boolean;

function wantedOf({ items, findingCode, kind, mendCode }: MendBody): Wanted {
  const fits = (finding: Finding) =>
    finding.mend !== undefined && (mendCode ?? finding.mend.mendCode) === finding.mend.mendCode;
  if (!items)
    return (name, finding) => fits(finding) && finding.code === findingCode && (kind ?? name.kind) === name.kind;
  const asked = Map.groupBy(items, (item) => definitionKey(item.kind, item.code));
  return (name, finding) =>
    fits(finding) &&
    (asked.get(definitionKey(name.kind, name.code)) ?? []).some(
      (item) => item.findingCode === finding.code && (item.path ?? finding.path) === finding.path,
    );
}

/** The drafts that are meant: those named, or every one that shares the finding; of these only what was previewed. */
async function namesOf(engine: Engine, body: MendBody, wanted: Wanted): Promise<DraftName[]> {
  const { items, revisions, ownerAgency } = body;
  const all: DraftName[] =
    items ??
    (await lintAll(engine)).flatMap(({ row, findings }) =>
      (ownerAgency ?? row.ownerAgency) === row.ownerAgency && findings.some((one) => wanted(row, one)) ? [row] : [],
    );
  const previewed = revisions && new Set(revisions.map(({ kind, code }) => definitionKey(kind, code)));
  const names = new Map(all.map(({ kind, code }) => [definitionKey(kind, code), { kind, code }]));
  return [...names].flatMap(([key, name]) => (!previewed || previewed.has(key) ? [name] : []));
}

/**
 * What mending would make of the drafts that are meant. Drafts that were named must be the actor's to change; of those
 * that share a finding the others are skipped. Throws `not-found` and `not-allowed`.
 */
export async function planMends(engine: Engine, actor: Actor, body: MendBody): Promise<PlannedMends> {
  const wanted = wantedOf(body);
  const names = await namesOf(engine, body, wanted);
  const findings = await lintDrafts(engine, names);
  const view = await engine.directory.view();
  const territory = territoryOf(actor, view);
  const result: PlannedMends = { planned: [], skipped: [] };
  for (const draft of await draftsNamed(engine, names)) {
    const { kind, code } = draft;
    const found = findings.get(definitionKey(kind, code)) ?? [];
    const mends = found.flatMap((one) => (one.mend && wanted(draft, one) ? [one.mend] : []));
    if (mends.length === 0) continue;
    if (body.items) requireConfigure(actor, kind, draft.body, undefined, view);
    else if (!covers(territory, concernedAgencies(kind, draft.body, undefined, view))) {
      result.skipped.push(skip(draft, 'not-yours'));
      continue;
    }
    const mended = applyMends(draft.body, mends);
    if (mended) result.planned.push({ draft, body: mended, mends, findings: found });
    else result.skipped.push(skip(draft, 'impossible'));
  }
  return result;
}
