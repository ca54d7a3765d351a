import type { SimulateBody, Simulation } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { simulate } from '../domain/simulation/simulate.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import { textOfDraft } from './simulated-text.ts';
import { continueFrom, prepareSimulation } from './simulation-world.ts';

const wrong = (path: string, vi: string, en: string) =>
  refuse('invalid-shape', { errors: [{ path, keyword: 'required', message: { vi, en } }] });

/**
 * Chạy thử: a script, or a stored scenario, against the draft of a process, filed anew or going on from a
 * dossier as it stands; no write anywhere but that the dossier was read. Throws `not-found`,
 * `invalid-shape`, `trial-cannot-run` and what opening refuses.
 */
export async function simulateProcess(
  engine: Engine,
  actor: Actor,
  code: string,
  body: SimulateBody,
): Promise<Simulation> {
  const draft = await textOfDraft(engine, actor, code, body.process);
  const { scenarioCode, given, when } = body;
  const process = check('ServiceProcess', draft.body);
  const scenario = process.ok ? process.value.scenarios?.find((one) => one.scenarioCode === scenarioCode) : undefined;
  if (scenarioCode !== undefined && !scenario)
    throw refuse('not-found', { kind: { vi: 'tình huống mẫu', en: 'scenario' }, code: scenarioCode });
  const script = when ?? scenario?.when ?? [];
  if (body.dossier !== undefined) {
    const { start, world } = await continueFrom(engine, actor, draft, body.dossier);
    return simulate(start, script, world);
  }
  const filed = given ?? scenario?.given;
  if (!filed) throw wrong('/given', 'phải cho biết hồ sơ được nộp thế nào', 'say how the dossier is filed');
  const { start, world } = await prepareSimulation(engine, draft, filed);
  return simulate(start, script, world);
}
