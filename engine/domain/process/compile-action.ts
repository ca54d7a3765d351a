import type { ActionConfig, CompiledAction, Finding, ProcessAction } from '../../../schemas/types/index.ts';
import { feelFindings } from '../condition/feel.ts';
import { parseCondition, parseNotificationRule } from '../condition/parse.ts';
import { parseFeeString, writePlainFee } from '../fee/fee-string.ts';
import { below, finding, withMend } from './faults.ts';
import { dropAutoEvent, plainly } from './lint/mends.ts';
import { readConfigNote } from './read-config-note.ts';
import { readFormConfig } from './read-form-config.ts';
import { readCreateDossiers, readList, readPostAction } from './read-texts.ts';
import { REASONED_STATUSES } from './statuses.ts';

type Auto = CompiledAction['auto'];

function readAutoEvent(text: string): { auto: Auto; findings: Finding[] } {
  const word = text.trim().toLowerCase();
  if (word === '') return { auto: 'none', findings: [] };
  if (word.includes('timmer') || word.includes('timer')) return { auto: 'timer', findings: [] };
  if (word === 'submit' || word === 'listener' || word === 'special') return { auto: word, findings: [] };
  const message = {
    vi: `sự kiện “${text}” không có; thao tác được thực hiện bằng tay`,
    en: `there is no event “${text}”; the action is carried out by hand`,
  };
  return {
    auto: 'none',
    findings: [
      withMend(finding('warning', 'auto-event-unknown', '/autoEvent', message, text), dropAutoEvent('/autoEvent')),
    ],
  };
}

function documentTypesOf(
  { actionCode }: ProcessAction,
  ofAction: string[] | undefined,
  config: ActionConfig | undefined,
): string[] {
  return ofAction ?? (actionCode.startsWith('@') ? [] : readList(config?.documentType ?? ''));
}

const FEE = '/paymentFee';

/** What the engine reads in a fee string that it understands although it is not written so. */
const AS_READ: ReadonlySet<string> = new Set(['fee-key-unknown', 'fee-amount-read', 'fee-total-differs']);

/** A fee string with its findings; those that change nothing of what it charges come with the string as it is read. */
function readFee(text: string): ReturnType<typeof parseFeeString> {
  const { rule, findings } = parseFeeString(text, 'guide', FEE);
  if (!rule) return { findings };
  const mend = plainly(FEE, writePlainFee(text, rule));
  return { rule, findings: findings.map((found) => (AS_READ.has(found.code) ? withMend(found, mend) : found)) };
}

/** Codes of the papers that an action issues. */
export const documentTypesIssued = (action: ProcessAction, config: ActionConfig | undefined): string[] =>
  documentTypesOf(action, readPostAction(action.postAction).value.documentTypes, config);

/** One action with its shared configuration merged in; where a code has none, OpenCPS's own defaults hold. */
export function compileAction(
  action: ProcessAction,
  config: ActionConfig | undefined,
  targetStatus: string,
): { action: CompiledAction; findings: Finding[] } {
  const condition = parseCondition(action.preCondition, '/preCondition');
  const auto = readAutoEvent(action.autoEvent);
  const post = readPostAction(action.postAction);
  const children = readCreateDossiers(action.createDossiers);
  const form = config?.form ? { value: config.form, findings: [] } : readFormConfig(config?.formConfig ?? '');
  const notification = config?.notificationType
    ? parseNotificationRule(config.notificationType, '/actionConfig/notificationType')
    : undefined;
  const fee = action.paymentFee.trim() === '' ? undefined : readFee(action.paymentFee);
  const reasoned = action.reasonRequired === true || REASONED_STATUSES.has(targetStatus);
  const compiled: CompiledAction = {
    actionKey: action.actionKey,
    actionCode: action.actionCode,
    actionName: action.actionName || config?.actionName || action.actionCode,
    from: action.preStepCode === '' ? null : action.preStepCode,
    to: action.postStepCode === '' ? null : action.postStepCode,
    auto: auto.auto,
    condition: condition.condition,
    flags: condition.flags,
    assign: action.allowAssignUser,
    ...(action.assignUserName ? { defaultAssignee: action.assignUserName } : {}),
    requestPayment: action.requestPayment,
    fee: fee?.rule ?? null,
    createFiles: readList(action.createDossierFiles),
    returnFiles: readList(action.returnDossierFiles),
    eSignature: action.eSignature,
    ...(action.signaturesRequired?.length ? { signatures: action.signaturesRequired } : {}),
    ...readConfigNote(action.configNote),
    signatureType: action.signatureType,
    children: children.value,
    mappingAction: config?.mappingAction ?? '',
    dateOption: post.value.dateOption ?? config?.dateOption ?? 0,
    documentTypes: documentTypesOf(action, post.value.documentTypes, config),
    callApi: post.value.callApi,
    multipleCheck: post.value.multipleCheck,
    inside: config?.insideProcess ?? true,
    noteRule: reasoned ? 2 : (config?.userNote ?? 1),
    syncType: config?.syncType ?? 0,
    eventType: config?.eventType ?? 0,
    infoType: config?.infoType ?? 0,
    rollbackable: config ? (config.rollbackable ?? false) : (action.rollbackable ?? false),
    ...((config ? config.rollbackable : action.rollbackable) === false ? { rollbackForbidden: true as const } : {}),
    notification: notification?.rule ?? null,
    form: form.value,
    configNote: action.configNote,
  };
  return {
    action: compiled,
    findings: [
      ...condition.findings,
      ...feelFindings(condition.condition, '/preCondition'),
      ...auto.findings,
      ...below('/postAction', post.findings),
      ...below('/createDossiers', children.findings),
      ...(fee?.findings ?? []),
      ...form.findings.map((found) => ({ ...found, path: '/actionConfig/formConfig' })),
      ...(notification?.findings ?? []),
    ],
  };
}
