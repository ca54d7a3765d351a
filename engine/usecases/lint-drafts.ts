import type { DefinitionKind, Draft, Finding, LintReport } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { noSuchDefinition } from './no-such-definition.ts';
import { Refused } from './refused.ts';
import { releaseFindings } from './release-findings.ts';

/** Names a draft. */
export interface DraftName {
  kind: DefinitionKind;
  code: string;
}

/**
 * Kiểm tra cấu hình: every finding of some drafts taken together, as if they were put into effect together now, the
 * worst first. Throws `not-found` with every draft that is not there.
 */
export async function lintDrafts(engine: Engine, items: readonly DraftName[]): Promise<Map<string, Finding[]>> {
  const drafts: Draft[] = [];
  const missing: DraftName[] = [];
  for (const item of items) {
    const draft = await engine.definitions.findDraft(item.kind, item.code);
    if (draft) drafts.push(draft);
    else missing.push(item);
  }
  if (missing.length > 0) throw new Refused(missing.map(({ kind, code }) => noSuchDefinition(kind, code)));
  const incoming = new Map(
    drafts.map(({ kind, code, body }) => [definitionKey(kind, code), withoutSecret(kind, body)]),
  );
  return releaseFindings(engine, drafts, incoming, await engine.catalogue.inForce());
}

const countOf = (findings: readonly Finding[], wanted: Finding['severity']): number =>
  findings.filter(({ severity }) => severity === wanted).length;

/** Kiểm tra cấu hình of one draft. Throws `not-found`. */
export async function lintDraft(
  engine: Engine,
  _actor: Actor,
  kind: DefinitionKind,
  code: string,
): Promise<LintReport> {
  const findings = (await lintDrafts(engine, [{ kind, code }])).get(definitionKey(kind, code)) ?? [];
  return {
    findings,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    infos: countOf(findings, 'info'),
    checkedAt: engine.clock.now(),
  };
}
