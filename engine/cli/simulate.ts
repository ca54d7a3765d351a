import { readFileSync } from 'node:fs';
import { check } from '../../schemas/validate.ts';
import { composeReader } from '../compose.ts';
import { readConfig } from '../config.ts';
import { systemActor } from '../domain/access/actor.ts';
import type { Engine } from '../usecases/engine.ts';
import { runScenariosOf } from '../usecases/run-scenarios.ts';
import { simulateProcess } from '../usecases/simulate-process.ts';
import { TROUBLE, Trouble, tellTrouble } from './trouble.ts';

/** Runs every stored scenario; tells what fails and which acts none carries out. */
async function runAll(engine: Engine): Promise<number> {
  let failed = 0;
  for (const draft of await engine.definitions.allDrafts('service-process')) {
    const { results, covered, uncovered } = await runScenariosOf(engine, draft);
    if (results.length === 0) continue;
    console.log(`${draft.code}: ${covered.length}/${covered.length + uncovered.length} thao tác / actions`);
    for (const { scenarioCode, scenarioName, passed, failures } of results) {
      console.log(`  ${passed ? '✔' : '✖'} ${scenarioCode} ${scenarioName}`);
      for (const { step, sentence } of failures) console.log(`      ${step + 1}. ${sentence.vi} / ${sentence.en}`);
      if (!passed) failed += 1;
    }
    if (uncovered.length > 0) console.log(`  chưa qua / not covered: ${uncovered.join(', ')}`);
  }
  return failed > 0 ? 1 : 0;
}

async function runScript(engine: Engine, processNo: string, path: string): Promise<number> {
  let script: unknown;
  try {
    script = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Trouble(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const body = check('SimulateBody', script);
  if (!body.ok) {
    for (const { path: place, message } of body.errors) console.error(`${place}: ${message.vi} / ${message.en}`);
    return TROUBLE;
  }
  const answer = await simulateProcess(engine, systemActor, processNo, body.value);
  for (const { kind, accepted, actionName = '', reasons, state, effects, fired, failed } of answer.steps) {
    console.log(
      `${accepted ? '✔' : '✖'} ${kind} ${actionName} → ${state.stepCode} ${state.stepName} (${state.statusName.vi}), ${state.dueDate ?? '–'}`,
    );
    for (const { message } of reasons) console.log(`    ${message.vi} / ${message.en}`);
    for (const { words } of effects) console.log(`    ${words.vi}`);
    for (const name of fired) console.log(`    ⏰ ${name}`);
    for (const { field, expected, came } of failed) console.log(`    ✖ ${field}: ${expected} ≠ ${came}`);
  }
  return answer.passed ? 0 : 1;
}

/**
 * `simulate --all`, or `simulate <processNo> <script.json>`: 0 when everything came as expected, 1 when something did not,
 * 2 when it could not be run.
 */
export async function run([first = '', path = '']: string[]): Promise<number> {
  if (first === '' || (first !== '--all' && path === ''))
    throw new Error('simulate --all, or simulate <processNo> <script.json>');
  const { engine, close } = composeReader(readConfig(process.env));
  try {
    return first === '--all' ? await runAll(engine) : await runScript(engine, first, path);
  } catch (error) {
    return tellTrouble(error);
  } finally {
    await close();
  }
}
