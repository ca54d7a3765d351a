import { setImmediate } from 'node:timers/promises';
import type {
  Draft,
  Finding,
  PlacedFailure,
  ScenarioGiven,
  ScenarioResult,
  ScenarioRun,
} from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { failureSentence } from '../domain/simulation/expectations.ts';
import { simulate } from '../domain/simulation/simulate.ts';
import type { DefinitionTexts } from './definition-texts.ts';
import type { Engine } from './engine.ts';
import { readDraft } from './read-draft.ts';
import { Refused } from './refused.ts';
import { prepareSimulation, type SimulationStart } from './simulation-world.ts';

type Scenarios = NonNullable<ReturnType<typeof scenariosOf>>;

function scenariosOf({ body }: Pick<Draft, 'body'>) {
  const process = check('ServiceProcess', body);
  return process.ok ? { process: process.value, scenarios: process.value.scenarios ?? [] } : undefined;
}

/** One scenario; what keeps it from running at all is a failure of its first step. */
async function runOne(
  { scenarioCode, scenarioName, given, when }: Scenarios['scenarios'][number],
  prepare: (given: ScenarioGiven) => Promise<SimulationStart>,
  covered: Set<string>,
): Promise<ScenarioResult> {
  const failures: PlacedFailure[] = [];
  try {
    const { start, world } = await prepare(given);
    const answer = simulate(start, when, world, 'what-came');
    for (const key of answer.covered) covered.add(key);
    for (const [step, { failed, accepted, reasons }] of answer.steps.entries()) {
      for (const failure of failed) failures.push({ step, sentence: failureSentence(failure) });
      // An act nobody says anything of is meant to happen.
      if (!accepted && when[step]?.expect === undefined)
        failures.push({
          step,
          sentence: {
            vi: `không thực hiện được: ${reasons.map(({ message }) => message.vi).join('; ')}`,
            en: `not carried out: ${reasons.map(({ message }) => message.en).join('; ')}`,
          },
        });
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const { message } of error.reasons) failures.push({ step: 0, sentence: message });
  }
  return { scenarioCode, scenarioName, passed: failures.length === 0, failures };
}

/** Runs every scenario of a text of a process, among drafts unless other texts are given. */
export async function runScenariosOf(engine: Engine, draft: Draft, texts?: DefinitionTexts): Promise<ScenarioRun> {
  const found = scenariosOf(draft);
  if (!found) return { results: [], covered: [], uncovered: [] };
  const covered = new Set<string>();
  const results: ScenarioResult[] = [];
  // What several scenarios begin with is made once: nothing that runs on it changes it.
  const prepared = new Map<string, Promise<SimulationStart>>();
  function prepare(given: ScenarioGiven): Promise<SimulationStart> {
    const key = JSON.stringify(given);
    const start = prepared.get(key) ?? prepareSimulation(engine, draft, given, texts);
    prepared.set(key, start);
    return start;
  }
  for (const scenario of found.scenarios) {
    // Many long scenarios must not hold up the counters.
    await setImmediate();
    results.push(await runOne(scenario, prepare, covered));
  }
  const keys = found.process.actions.map(({ actionKey }) => actionKey);
  return { results, covered: [...covered], uncovered: keys.filter((key) => !covered.has(key)) };
}

/** Every *tình huống mẫu* of a draft, with the acts that none of them carries out. Throws `not-found`. */
export async function runScenarios(engine: Engine, actor: Actor, code: string): Promise<ScenarioRun> {
  return runScenariosOf(engine, await readDraft(engine, actor, 'service-process', code));
}

/** Failing scenarios as findings that keep a process from being put into effect, and how much the scenarios cover. */
export async function scenarioFindings(engine: Engine, draft: Draft, texts: DefinitionTexts): Promise<Finding[]> {
  const found = scenariosOf(draft);
  if (!found || found.scenarios.length === 0) return [];
  const { results, covered, uncovered } = await runScenariosOf(engine, draft, texts);
  const failed = results.flatMap(({ scenarioName, failures }, index) =>
    failures.map(
      ({ step, sentence }): Finding => ({
        code: 'scenario-failed',
        severity: 'error',
        path: `/scenarios/${index}/when/${step}`,
        message: {
          vi: `tình huống “${scenarioName}” không đạt: ${sentence.vi}`,
          en: `the scenario “${scenarioName}” fails: ${sentence.en}`,
        },
      }),
    ),
  );
  const total = covered.length + uncovered.length;
  const coverage: Finding = {
    code: 'scenario-coverage',
    severity: 'info',
    path: '/scenarios',
    message: {
      vi: `tình huống mẫu chạy qua ${covered.length}/${total} thao tác`,
      en: `scenarios carry out ${covered.length} of ${total} actions`,
    },
    value: uncovered.join(', ').slice(0, 200),
  };
  return [...failed, coverage];
}
