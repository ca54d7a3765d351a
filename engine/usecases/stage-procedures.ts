import type { StagedProcedure, StagingReport } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { portalDoubts } from '../domain/portal/doubts.ts';
import type { PortalFlag } from '../domain/portal/flags.ts';
import { stageProcedure } from '../domain/portal/stage-procedure.ts';
import { sameJson } from '../domain/release/merge-changes.ts';
import type { FeedLine } from '../ports/portal-feed.ts';
import { noteAudit } from './audit.ts';
import type { Engine } from './engine.ts';
import { isRecord, normalise } from './normalise.ts';
import type { Upload } from './plan-import.ts';
import { refuse } from './refused.ts';
import { saveBatch } from './save-batch.ts';

const SITE = 'dichvucong.gov.vn';
const SAMPLE = 5;

type Refusal = StagingReport['refused'][number];

/** One line as a staged procedure, or why it is none. */
function readLine(read: FeedLine): { staged: StagedProcedure } | { refused: Refusal } {
  const { line } = read;
  if ('fault' in read) return { refused: { line, message: read.fault } };
  const source = normalise(read.value);
  const code = isRecord(source) && typeof source.ma_thu_tuc === 'string' ? source.ma_thu_tuc : '';
  const name = isRecord(source) && typeof source.ten === 'string' ? source.ten : '';
  const checked = check('PortalProcedure', source);
  if (!checked.ok) {
    const [first] = checked.errors;
    const fallback = { vi: 'không phải một thủ tục của cổng', en: 'not a procedure of the portal' };
    const message = first?.message ?? fallback;
    return { refused: { line, ...(code ? { code } : {}), path: first?.path ?? '', message } };
  }
  return { staged: { stagedCode: code, stagedName: name, sourceSite: SITE, source: checked.value, decisions: [] } };
}

/** The procedures of the feed; a code that comes twice is refused the second time. */
function readLines(lines: FeedLine[]): { staged: StagedProcedure[]; refused: Refusal[] } {
  const staged = new Map<string, StagedProcedure>();
  const refused: Refusal[] = [];
  for (const read of lines) {
    const result = readLine(read);
    if ('refused' in result) refused.push(result.refused);
    else if (staged.has(result.staged.stagedCode)) {
      const message = { vi: 'mã thủ tục đã có ở dòng trước', en: 'the code came in an earlier line' };
      refused.push({ line: read.line, code: result.staged.stagedCode, path: '/ma_thu_tuc', message });
    } else staged.set(result.staged.stagedCode, result.staged);
  }
  return { staged: [...staged.values()], refused };
}

/** How many procedures and texts have each doubt, the most frequent first. */
export function countDoubts(procedures: readonly { code: string; flags: PortalFlag[] }[]): StagingReport['doubts'] {
  const counts = new Map<string, StagingReport['doubts'][number]>();
  for (const { code, flags } of procedures) {
    const seen = new Set<string>();
    for (const { findingCode, decision } of flags) {
      if (decision) continue;
      const { message } = portalDoubts[findingCode];
      const count = counts.get(findingCode) ?? { findingCode, message, procedures: 0, texts: 0, sample: [] };
      counts.set(findingCode, count);
      count.texts += 1;
      if (seen.has(findingCode)) continue;
      seen.add(findingCode);
      count.procedures += 1;
      if (count.sample.length < SAMPLE) count.sample.push(code);
    }
  }
  return [...counts.values()].sort((one, other) => other.procedures - one.procedures);
}

/** Every staged procedure there is, by code. */
export async function allStaged(engine: Engine): Promise<Map<string, StagedProcedure>> {
  const drafts = await engine.definitions.allDrafts('staged-procedure');
  return new Map(
    drafts.flatMap(({ code, body }) => {
      const checked = check('StagedProcedure', body);
      return checked.ok ? [[code, checked.value] as const] : [];
    }),
  );
}

/**
 * Takes procedures of the national portal into staging in one batch: nothing becomes a draft, nothing is published.
 * Decisions stay with texts that the portal has not changed. Throws `import-refused` and `not-allowed`.
 */
export async function stageProcedures(
  engine: Engine,
  actor: Actor,
  { fileName, bytes }: Upload,
): Promise<StagingReport> {
  const feed = await engine.portalFeed.read(fileName, bytes);
  if ('refused' in feed) throw refuse('import-refused', { code: 'portal-feed', message: feed.refused, file: fileName });
  const { staged, refused } = readLines(feed.lines);
  const known = await allStaged(engine);
  const report = { created: 0, updated: 0, unchanged: 0, clean: 0, flagged: 0 };
  const changed: StagedProcedure[] = [];
  const read: { code: string; flags: PortalFlag[] }[] = [];
  for (const fresh of staged) {
    const before = known.get(fresh.stagedCode);
    const same = before !== undefined && sameJson(before.source, fresh.source);
    const now = same ? before : { ...fresh, decisions: before?.decisions ?? [] };
    if (same) report.unchanged += 1;
    else {
      report[before ? 'updated' : 'created'] += 1;
      changed.push(now);
    }
    const { flags } = stageProcedure(now);
    report[flags.some(({ decision }) => !decision) ? 'flagged' : 'clean'] += 1;
    read.push({ code: now.stagedCode, flags });
  }
  const items = changed.map((body) => ({ kind: 'staged-procedure' as const, code: body.stagedCode, body }));
  await saveBatch(engine, actor, items, fileName);
  const result = { fileName, read: feed.lines.length, ...report, refused, doubts: countDoubts(read) };
  await noteAudit(engine, actor, 'procedures-staged', 'staging', { fileName, ...report, refused: refused.length });
  return result;
}
