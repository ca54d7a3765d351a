import type {
  Scenario,
  ScenarioExpectation,
  ScenarioGiven,
  ScenarioStep,
  SimulatedOutcome,
  Simulation,
} from '../../../schemas/types/index.ts';

/** What of an outcome somebody may hold a process to. */
export const ASPECTS = ['step', 'holder', 'deadline', 'fee', 'messages', 'documents'] as const;
export type Aspect = (typeof ASPECTS)[number];

interface Recorded {
  scenarioCode: string;
  scenarioName: string;
  given: ScenarioGiven;
  script: readonly ScenarioStep[];
  simulation: Simulation;
  aspects: ReadonlySet<Aspect>;
}

function expectationOf(
  { accepted, reasons, effects, documents, state }: SimulatedOutcome,
  before: Simulation['start'],
  aspects: ReadonlySet<Aspect>,
): ScenarioExpectation {
  const [reason] = reasons;
  if (!accepted) return reason ? { refused: reason.code } : {};
  const roles = [...new Set(state.roles.map(({ roleCode }) => roleCode))];
  const messages = [...new Set(effects.flatMap(({ type }) => type ?? []))];
  const papers = [...new Set(documents)];
  return {
    ...(aspects.has('step')
      ? {
          ...(state.stepCode === '' ? {} : { stepCode: state.stepCode }),
          ...(state.status === '' ? {} : { status: state.status }),
          ...(state.ended ? { ended: true } : {}),
        }
      : {}),
    ...(aspects.has('holder') && roles.length > 0 ? { holderRoles: roles } : {}),
    // Told once, where it comes about: later steps would only repeat it.
    ...(aspects.has('deadline') && state.dueDate !== null && state.dueDate !== before.dueDate
      ? { dueDate: state.dueDate }
      : {}),
    ...(aspects.has('fee') && state.fee ? { feeTotal: state.fee.total } : {}),
    ...(aspects.has('messages') && messages.length > 0 ? { messages } : {}),
    ...(aspects.has('documents') && papers.length > 0 ? { documents: papers } : {}),
  };
}

/** A simulation as a scenario: what came is from now on what must come. The instant of filing is kept with due dates. */
export function recordScenario({ scenarioCode, scenarioName, given, script, simulation, aspects }: Recorded): Scenario {
  const { start, steps } = simulation;
  const when = script.map((step, index): ScenarioStep => {
    const outcome = steps[index];
    if (!outcome) return step;
    const expect = expectationOf(outcome, steps[index - 1]?.state ?? start, aspects);
    return { ...step, ...(Object.keys(expect).length > 0 ? { expect } : {}) };
  });
  const dated = when.some(({ expect }) => expect?.dueDate !== undefined);
  return { scenarioCode, scenarioName, given: dated ? { at: start.at, ...given } : given, when };
}

/** A code no scenario has yet. */
export function freeCode(taken: readonly Pick<Scenario, 'scenarioCode'>[]): string {
  const codes = new Set(taken.map(({ scenarioCode }) => scenarioCode));
  for (let number = 1; ; number += 1) {
    const code = `TH${String(number).padStart(2, '0')}`;
    if (!codes.has(code)) return code;
  }
}

/** The scenarios with one put in: in place of that of the same code, else at the end. */
export const withScenario = (scenarios: readonly Scenario[], scenario: Scenario): Scenario[] =>
  scenarios.some(({ scenarioCode }) => scenarioCode === scenario.scenarioCode)
    ? scenarios.map((one) => (one.scenarioCode === scenario.scenarioCode ? scenario : one))
    : [...scenarios, scenario];
