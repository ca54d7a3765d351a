import type { ActBody, CompiledAction, Dossier, DossierEvent } from '../../../schemas/types/index.ts';
import { apply } from './apply.ts';
import { type ActContext, currentStep, type MoneyContext } from './context.ts';
import { decide } from './decide.ts';
import { fillDraws } from './decision.ts';
import { extendsDate } from './extend.ts';
import { withEverything } from './supply.ts';

/** A way to a final step: the acts in order, as a person would send them. */
export interface FoundPath {
  stepCode: string;
  acts: ActBody[];
  /** Step code after each act. */
  visits: string[];
}

/** What the search knows beside the ways it found: which steps it saw, and why acts were refused there. */
export interface PathSearch {
  paths: FoundPath[];
  refused: Map<string, string[]>;
  /** Whether every state was looked at. */
  complete: boolean;
}

const MOST_STATES = 5_000;

/** Values that fill every required field of an action's form. */
function formValues(form: object | null): ActBody['payload'] {
  const properties =
    form && 'properties' in form && typeof form.properties === 'object' && form.properties !== null
      ? form.properties
      : {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]: [string, { type?: string; enum?: (string | number)[] }]) => {
      if (schema.enum?.[0] !== undefined) return [name, schema.enum[0]];
      return [name, schema.type === 'number' || schema.type === 'integer' ? 1 : schema.type === 'boolean' ? true : '1'];
    }),
  );
}

/** What a supplement asks for where nobody looks at papers; ignored by every other act. */
const ANY_SUPPLEMENT: ActBody['supplement'] = { items: [{ partNo: '', wrong: 'Chạy thử' }], ownFault: true };

/** One of everything a fee policy counts, so that it can charge. */
function standInQuantities({ policy }: MoneyContext): NonNullable<NonNullable<ActBody['payment']>['quantities']> {
  const lines = policy?.policy.lines ?? [];
  return Object.fromEntries(
    lines.flatMap(({ lineCode, amount }) => {
      if (amount.shape === 'fixed') return [];
      const counted = amount.shape === 'percent' || amount.shape === 'brackets' ? { base: 1 } : { units: 1 };
      return [[lineCode, counted] as const];
    }),
  );
}

/** The command that carries out an action with everything it asks for. */
export function commandFor(action: CompiledAction, money: MoneyContext = {}): ActBody {
  const payload = formValues(action.form);
  const quantities = action.requestPayment === 0 ? {} : standInQuantities(money);
  return {
    ...(Object.keys(quantities).length > 0 ? { payment: { quantities } } : {}),
    supplement: ANY_SUPPLEMENT,
    actionCode: action.actionCode,
    actionKey: action.actionKey,
    ...(action.noteRule === 2 || extendsDate(action) ? { actionNote: 'Chạy thử' } : {}),
    ...(payload && Object.keys(payload).length > 0 ? { payload } : {}),
    ...(action.confirm === undefined ? {} : { confirmed: true }),
  };
}

/** A week later, for an act that appoints a new date. */
const laterDate = (action: CompiledAction, { dates }: Dossier): Pick<ActBody, 'dueDate'> =>
  extendsDate(action) && dates.dueDate !== null
    ? { dueDate: new Date(Date.parse(dates.dueDate) + 7 * 86_400_000).toISOString() }
    : {};

const childrenDone = (dossier: Dossier): Dossier => ({
  ...dossier,
  children: dossier.children.map((child) => ({ ...child, state: 'final' as const })),
});

function afterAct(dossier: Dossier, events: DossierEvent[]): Dossier {
  return { ...childrenDone(events.reduce(apply, dossier)), seq: dossier.seq + 1 };
}

/** What conditions can tell apart: two dossiers alike in this lead to the same steps. */
function stateKey({ step, payment, pastSteps, multipleCheck, lockState, dates, children }: Dossier): string {
  return JSON.stringify([
    step?.stepCode ?? '',
    step?.fromStepCode ?? '',
    payment?.state ?? '',
    pastSteps.map(({ stepCode }) => stepCode).sort(),
    multipleCheck,
    lockState,
    dates.receiveDate !== null,
    children.length,
  ]);
}

/**
 * Breadth-first over the states a dossier can really reach, conditions and payments included, from where it stands:
 * the fewest acts to every final step, or only to the one wanted. Papers are supplied and children taken as finished on the way.
 */
export function findPaths(start: Dossier, context: ActContext, wanted?: string): PathSearch {
  const search: PathSearch = { paths: [], refused: new Map(), complete: true };
  const seen = new Set([stateKey(start)]);
  const waiting: { dossier: Dossier; acts: ActBody[]; visits: string[] }[] = [{ dossier: start, acts: [], visits: [] }];
  for (let at = 0; at < waiting.length; at += 1) {
    const state = waiting[at];
    if (!state) break;
    for (const action of context.table.actionsFrom(currentStep(state.dossier))) {
      const command = { ...commandFor(action, context.money), ...laterDate(action, state.dossier) };
      const dossier = withEverything(state.dossier, action, context);
      const decided = decide(dossier, command, context);
      const reasons = 'reasons' in decided ? decided.reasons : decided.outcome.ok ? [] : decided.outcome.reasons;
      if ('reasons' in decided || !decided.outcome.ok) {
        search.refused.set(
          action.actionKey,
          reasons.map(({ code, message }) => `${code}: ${message.vi}`),
        );
        continue;
      }
      const { decision } = decided.outcome;
      const next = afterAct(
        dossier,
        fillDraws(
          decision,
          decision.draws.map(({ counters }) => counters.map(() => 0)),
        ),
      );
      const key = stateKey(next);
      if (seen.has(key)) continue;
      seen.add(key);
      const stepCode = currentStep(next) ?? '';
      const acts = [...state.acts, command];
      const visits = [...state.visits, stepCode];
      if (next.step?.final) {
        if (!search.paths.some((path) => path.stepCode === stepCode)) search.paths.push({ stepCode, acts, visits });
        if (stepCode === wanted) return search;
      } else if (waiting.length < MOST_STATES) waiting.push({ dossier: next, acts, visits });
      else search.complete = false;
    }
  }
  return search;
}
