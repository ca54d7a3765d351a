import type { CompiledAction, CompiledStep, Dossier } from '../../../schemas/types/index.ts';
import type { ProcessTable } from '../process/table.ts';
import { currentStep } from './context.ts';

/** Code of the act by which a desk grants a withdrawal that the process has no act for. */
export const STOP_BY_REQUEST = 'withdrawal';

const MANDATORY_NOTE = 2;

/** The final step at which a process stops a dossier, if it has one; one that people lead to before one that a clock does. */
export function stoppingStep({ process }: ProcessTable): CompiledStep | undefined {
  const stops = process.steps.filter(({ status, final }) => final && status === 'cancelled');
  const byPeople = new Set(process.actions.flatMap(({ to, auto }) => (to !== null && auto === 'none' ? [to] : [])));
  return stops.find(({ stepCode }) => byPeople.has(stepCode)) ?? stops[0];
}

/** The act that takes a dossier from where it stands to the step where it is stopped; in no process, decided by the same code. */
export const stopByRequest = (dossier: Dossier, { stepCode }: CompiledStep): CompiledAction => ({
  actionKey: STOP_BY_REQUEST,
  actionCode: STOP_BY_REQUEST,
  actionName: 'Dừng giải quyết theo đề nghị của người nộp',
  from: currentStep(dossier),
  to: stepCode,
  auto: 'none',
  condition: { terms: [] },
  flags: [],
  assign: 0,
  requestPayment: 0,
  fee: null,
  createFiles: [],
  returnFiles: [],
  eSignature: false,
  signatureType: '',
  children: [],
  mappingAction: '',
  dateOption: 0,
  documentTypes: [],
  callApi: '',
  multipleCheck: null,
  inside: true,
  noteRule: MANDATORY_NOTE,
  syncType: 0,
  eventType: 0,
  infoType: 0,
  rollbackable: true,
  notification: null,
  form: null,
  configNote: '',
});
