import type {
  Bilingual,
  CompiledAction,
  CompiledProcess,
  Duration,
  FeeSheetRule,
  ImpactDifference,
} from '../../../schemas/types/index.ts';
import { unitWords } from '../calendar/ledger-words.ts';
import { showDong } from '../fee/amount-text.ts';
import { graphOf, type ProcessGraph, reach } from './lint/graph.ts';

const NOTHING: Bilingual = { vi: 'không có', en: 'none' };
const graphs = new WeakMap<CompiledProcess, ProcessGraph>();

function graphFor(process: CompiledProcess): ProcessGraph {
  const known = graphs.get(process) ?? graphOf(process);
  graphs.set(process, known);
  return known;
}

const plain = (text: string): Bilingual => ({ vi: text, en: text });

const durationText = (duration: Duration | null | undefined): Bilingual =>
  duration
    ? { vi: `${duration.count} ${unitWords(duration.unit).vi}`, en: `${duration.count} ${unitWords(duration.unit).en}` }
    : NOTHING;

function feeText(fee: FeeSheetRule | null): Bilingual {
  if (!fee) return NOTHING;
  const { feeAmount, serviceAmount, shipAmount } = fee;
  const amounts = [
    { vi: 'lệ phí', en: 'lệ phí', amount: feeAmount },
    { vi: 'phí', en: 'phí', amount: serviceAmount },
    { vi: 'cước gửi', en: 'postage', amount: shipAmount },
  ].filter(({ amount }) => amount > 0);
  const told = (language: 'vi' | 'en') => amounts.map((one) => `${one[language]} ${showDong(one.amount)} đ`).join(', ');
  return amounts.length === 0 ? plain('0 đ') : { vi: told('vi'), en: told('en') };
}

const papersText = ({ createFiles, returnFiles, documentTypes }: CompiledAction): Bilingual => {
  const named = [...createFiles, ...returnFiles, ...documentTypes];
  return named.length === 0 ? NOTHING : plain(named.join(', '));
};

const same = (one: Bilingual, other: Bilingual): boolean => one.vi === other.vi;

type Place = Pick<ImpactDifference, 'what' | 'where'>;

const difference = (place: Place, before: Bilingual, after: Bilingual): ImpactDifference[] =>
  same(before, after) ? [] : [{ ...place, before, after }];

/** Where a dossier stands in a version: at a step, or null before the first act. */
export interface Standing {
  process: CompiledProcess;
  stepCode: string | null;
}

/** Actions and steps that may still come, by the code people know them by. */
function aheadOf({ process, stepCode }: Standing) {
  const reached = reach(graphFor(process), [stepCode]);
  const actions = new Map<string, CompiledAction>();
  for (const action of process.actions)
    if (reached.has(action.from) && !actions.has(action.actionCode)) actions.set(action.actionCode, action);
  const steps = process.steps.filter((step) => reached.has(step.stepCode));
  return { actions, steps: new Map(steps.map((step) => [step.stepCode, step])) };
}

/**
 * What would be otherwise for a dossier from where it stands: time limits, fees asked for and papers, of whatever both
 * versions have and of what only one of them asks for.
 */
export function differencesAhead(before: Standing, after: Standing): ImpactDifference[] {
  const [was, now] = [aheadOf(before), aheadOf(after)];
  const found = difference(
    { what: 'deadline', where: '' },
    durationText(before.process.duration),
    durationText(after.process.duration),
  );
  for (const [code, step] of now.steps) {
    const old = was.steps.get(code);
    const where = step.stepName;
    if (old)
      found.push(...difference({ what: 'deadline', where }, durationText(old.duration), durationText(step.duration)));
  }
  for (const code of new Set([...was.actions.keys(), ...now.actions.keys()])) {
    const [old, fresh] = [was.actions.get(code), now.actions.get(code)];
    const where = (fresh ?? old)?.actionName ?? code;
    found.push(
      ...difference({ what: 'fee', where }, feeText(old?.fee ?? null), feeText(fresh?.fee ?? null)),
      ...difference({ what: 'papers', where }, old ? papersText(old) : NOTHING, fresh ? papersText(fresh) : NOTHING),
    );
  }
  return found;
}
