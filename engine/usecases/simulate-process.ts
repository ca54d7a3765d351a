import type { Draft, SimulateBody, Simulation } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { simulate } from '../domain/simulation/simulate.ts';
import type { Engine } from './engine.ts';
import { readDraft } from './read-draft.ts';
import { refuse } from './refused.ts';
import { prepareSimulation } from './simulation-world.ts';

const KIND = 'service-process';

const wrong = (path: string, vi: string, en: string) =>
  refuse('invalid-shape', { errors: [{ path, keyword: 'required', message: { vi, en } }] });

/** The draft, or the text sent instead of it: what somebody is still typing can be tried too. */
async function textOf(engine: Engine, actor: Actor, code: string, { process }: SimulateBody): Promise<Draft> {
  const draft = await readDraft(engine, actor, KIND, code);
  return process ? { ...draft, body: { ...process, processNo: code } } : draft;
}

/**
 * Chạy thử: a script, or a stored scenario, against the draft of a process; no write anywhere. Throws `not-found`,
 * `invalid-shape`, `trial-cannot-run` and what opening refuses.
 */
export async function simulateProcess(
  engine: Engine,
  actor: Actor,
  code: string,
  body: SimulateBody,
): Promise<Simulation> {
  const draft = await textOf(engine, actor, code, body);
  const { scenarioCode, given, when } = body;
  const process = check('ServiceProcess', draft.body);
  const scenario = process.ok ? process.value.scenarios?.find((one) => one.scenarioCode === scenarioCode) : undefined;
  if (scenarioCode !== undefined && !scenario)
    throw refuse('not-found', { kind: { vi: 'tình huống mẫu', en: 'scenario' }, code: scenarioCode });
  const filed = given ?? scenario?.given;
  if (!filed) throw wrong('/given', 'phải cho biết hồ sơ được nộp thế nào', 'say how the dossier is filed');
  const { start, world } = await prepareSimulation(engine, draft, filed);
  return simulate(start, when ?? scenario?.when ?? [], world);
}
