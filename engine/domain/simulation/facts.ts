import type { Dossier, DossierEvent, PaymentSheet, ScenarioFact, ScenarioStep } from '../../../schemas/types/index.ts';
import { apply } from '../dossier/apply.ts';
import { partsToSupply } from '../dossier/supply.ts';
import { withPapers } from './act.ts';
import type { Simulated, World } from './world.ts';

const sheetOf = ({ payment }: Dossier, change: Partial<PaymentSheet>): DossierEvent[] =>
  payment && payment.state !== 'paid' ? [{ type: 'charged', sheet: { ...payment, ...change } }] : [];

/** What happened, as the events the engine would have recorded. */
const EVENTS: Readonly<Record<ScenarioFact, (step: ScenarioStep, state: Simulated) => DossierEvent[]>> = {
  paid: (_step, { dossier, now }) => sheetOf(dossier, { state: 'paid', paidAt: now, confirmedBy: 'system' }),
  'payment-reported': (_step, { dossier, now }) => sheetOf(dossier, { state: 'reported', reportedAt: now }),
  'children-final': ({ serviceCode }, { dossier }) =>
    dossier.children
      .filter((child) => serviceCode === undefined || child.serviceCode === serviceCode)
      .map(({ childId }) => ({ type: 'child-changed', childId, state: 'final' })),
  signed: ({ parts }, { dossier, now }) =>
    dossier.parts
      .filter(({ partNo }) => parts === undefined || parts.includes(partNo))
      .flatMap(({ partNo, files }) =>
        files
          .filter(({ signedBy }) => signedBy === undefined)
          .map(({ fileId }) => ({ type: 'file-signed', partNo, fileId, by: 'Người ký', at: now })),
      ),
  postal: ({ postal }) => (postal ? [{ type: 'noted', postal }] : []),
  papers: () => [],
};

/** The parts of papers that come: those named, else whatever the first act of the step lacks. */
function partsThatCome({ fact, parts }: ScenarioStep, { dossier }: Simulated, { table }: World): readonly string[] {
  if (fact !== 'papers') return [];
  const [first] = table.actionsFrom(dossier.step?.stepCode ?? null);
  return parts ?? (first ? partsToSupply(dossier, first, { table }) : []);
}

/** The dossier after something came from outside. */
export function afterFact(step: ScenarioStep, state: Simulated, world: World): Dossier {
  const handed = withPapers(state.dossier, partsThatCome(step, state, world), state.now);
  const events = step.fact === undefined ? [] : EVENTS[step.fact](step, { ...state, dossier: handed });
  return { ...events.reduce(apply, handed), seq: handed.seq + 1 };
}
