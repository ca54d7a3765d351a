import type { DefinitionKind, ImpactReport } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { describeChanges } from '../domain/process/diff/describe-changes.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { contentOf } from './build-version.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { impactOnSteps } from './impact-on-steps.ts';
import { refuseMissing } from './no-such-definition.ts';
import { readDraft } from './read-draft.ts';

/** Processes that agencies offer with a template, a service or a fee policy. */
async function processesUsing(engine: Engine, kind: DefinitionKind, code: string): Promise<string[]> {
  const used = new Set<string>();
  for (const { body } of await engine.definitions.allDrafts('service-config')) {
    const offer = check('ServiceConfig', body);
    if (!offer.ok) continue;
    for (const option of offer.value.processes) {
      const uses =
        (kind === 'dossier-template' && option.templateNo === code) ||
        (kind === 'fee-policy' && option.feePolicyCode === code) ||
        (kind === 'service' && offer.value.serviceCode === code) ||
        (kind === 'service-config' && offer.value.serviceConfigCode === code);
      if (uses) used.add(option.processNo);
    }
  }
  return [...used];
}

/** *Hồ sơ bị ảnh hưởng*: what a draft changes against what is in force, and whom it would touch. Throws `not-found`. */
export async function readImpact(
  engine: Engine,
  actor: Actor,
  kind: DefinitionKind,
  code: string,
): Promise<ImpactReport> {
  const draft = await readDraft(engine, actor, kind, code);
  const inForce = await engine.catalogue.inForce();
  const entry = inForce.get(definitionKey(kind, code));
  const before = entry && (await engine.catalogue.version(kind, code, entry.version)).body;
  const changes = before ? describeChanges(kind, before, withoutSecret(kind, draft.body)) : [];
  if (kind !== 'service-process') {
    const usedBy = [];
    for (const processNo of await processesUsing(engine, kind, code)) {
      const steps = await engine.dossiers.countRunning(processNo);
      usedBy.push({ processNo, running: steps.reduce((total, { count }) => total + count, 0) });
    }
    const running = usedBy.reduce((total, use) => total + use.running, 0);
    return { kind, code, running, steps: [], changes, usedBy };
  }
  const { process: after } = await contentOf(
    engine,
    draft,
    new Map([[definitionKey(kind, code), draft.body]]),
    inForce,
  );
  if (!after) throw refuseMissing(kind, code);
  const steps = await impactOnSteps(engine, code, after);
  const running = steps.reduce((total, { count }) => total + count, 0);
  const versions = Map.groupBy(steps, ({ version = 0 }) => version);
  const fromVersions = [...versions]
    .map(([version, some]) => ({ version, running: some.reduce((total, { count }) => total + count, 0) }))
    .sort((one, other) => other.version - one.version);
  return { kind, code, running, steps, changes, usedBy: [], fromVersions };
}
