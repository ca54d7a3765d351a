import type { ProposedScenarios, Scenario, ScenarioGiven, ScenarioStep } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { findPaths } from '../domain/dossier/find-paths.ts';
import { contextAt } from '../domain/simulation/act.ts';
import { simulate } from '../domain/simulation/simulate.ts';
import { actorFor } from '../domain/simulation/world.ts';
import type { Engine } from './engine.ts';
import { readDraft } from './read-draft.ts';
import { prepareSimulation } from './simulation-world.ts';

/** The outcomes of a script as its expectations: what somebody saw and found right. */
function recorded(when: ScenarioStep[], answer: ReturnType<typeof simulate>): ScenarioStep[] {
  return when.map((step, index) => {
    const outcome = answer.steps[index];
    if (!outcome) return step;
    const { accepted, reasons, state } = outcome;
    const [reason] = reasons;
    if (!accepted) return { ...step, expect: reason ? { refused: reason.code } : {} };
    return {
      ...step,
      expect: { stepCode: state.stepCode, status: state.status, ...(state.fee ? { feeTotal: state.fee.total } : {}) },
    };
  });
}

/** *Đề xuất tình huống*: one scenario to each end that a dossier filed so can reach. Throws what a simulation throws. */
export async function proposeScenarios(
  engine: Engine,
  actor: Actor,
  code: string,
  given: ScenarioGiven,
): Promise<ProposedScenarios> {
  const draft = await readDraft(engine, actor, 'service-process', code);
  const { start, world } = await prepareSimulation(engine, draft, given);
  const everybody = {
    ...(actorFor(
      '',
      start.dossier,
      world,
      world.table.process.actions.find(({ from }) => from === null),
    ) ?? actor),
    kind: 'system' as const,
  };
  const { paths } = findPaths(start.dossier, contextAt(world, start, everybody));
  const scenarios = paths.map(({ stepCode, acts }): Scenario => {
    const when = acts.map(
      ({ actionCode, actionKey, actionNote, payload }): ScenarioStep => ({
        kind: 'act',
        actionCode,
        ...(actionKey === undefined ? {} : { actionKey }),
        ...(actionNote === undefined ? {} : { note: actionNote }),
        ...(payload === undefined ? {} : { payload }),
      }),
    );
    const name = world.table.step(stepCode)?.stepName ?? stepCode;
    const scenarioCode = `TH_${given.channel}_${stepCode}`;
    return { scenarioCode, scenarioName: name, given, when: recorded(when, simulate(start, when, world)) };
  });
  return { scenarios };
}
