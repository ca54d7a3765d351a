/** What dossiers in flight could lose while a fault stays. */
export type Loss = 'money' | 'dossier';

/** Faults of texts and structure that hold up work at worst; what is named nowhere could cost a dossier. */
const HARMLESS: ReadonlySet<string> = new Set([
  'condition-unknown-word',
  'condition-bad-value',
  'condition-value-missing',
  'condition-feel-empty',
  'post-action-unknown',
  'post-action-shape',
  'date-option-unknown',
  'json-broken',
  'form-config-broken',
  'role-as-step-missing',
  'overlay-not-allowed',
  'due-phases',
  'due-phase-unknown',
  'part-kind-missing',
  'case-part-missing',
  'item-duplicate',
]);

/** What would be lost while a finding stays; undefined where it may be accepted for a time. */
export function lossOf(findingCode: string): Loss | undefined {
  if (findingCode.startsWith('fee-')) return 'money';
  const harmless = HARMLESS.has(findingCode) || findingCode.startsWith('feel-') || findingCode.startsWith('calendar-');
  return harmless ? undefined : 'dossier';
}
