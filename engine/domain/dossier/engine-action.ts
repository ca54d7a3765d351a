import type { CompiledAction } from '../../../schemas/types/index.ts';

const NOTE_NEEDED = 2;

/** What tells an action of the engine's own from another. */
type Told = Pick<CompiledAction, 'actionKey' | 'actionCode' | 'actionName' | 'from' | 'to'>;

/** An action that is in no process, decided by the code of every act: with a reason, and nothing asked, issued or told but what `more` says. */
export const engineAction = (told: Told, more: Partial<CompiledAction> = {}): CompiledAction => ({
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
  noteRule: NOTE_NEEDED,
  syncType: 0,
  eventType: 0,
  infoType: 0,
  rollbackable: true,
  notification: null,
  form: null,
  configNote: '',
  ...told,
  ...more,
});
