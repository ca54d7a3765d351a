import type { LocalField } from '../../../../schemas/types/index.ts';

/** What belongs to the definition itself and is never compared with its base. */
const OWN = [
  'processNo',
  'templateNo',
  'ownerAgency',
  'sourceSite',
  'overlayOf',
  'localisable',
  'scenarios',
  'unread',
  'serverNo',
  'serverName',
];

const FIELDS: Readonly<Record<string, LocalField>> = {
  durationCount: 'durations',
  durationUnit: 'durations',
  channelDurations: 'durations',
  duration: 'durations',
  waitLimit: 'durations',
  startRule: 'durations',
  receptionLimit: 'durations',
  supplementLimit: 'durations',
  supplementReminder: 'durations',
  appointments: 'durations',
  roles: 'roles',
  roleAsStep: 'roles',
  assignUserId: 'roles',
  assignUserName: 'roles',
  sequenceRole: 'roles',
  processName: 'texts',
  templateName: 'texts',
  description: 'texts',
  stepName: 'texts',
  groupName: 'texts',
  stepInstruction: 'texts',
  briefNote: 'texts',
  actionName: 'texts',
  sequenceName: 'texts',
  partName: 'texts',
  partNameTitle: 'texts',
  partTip: 'texts',
  caseName: 'texts',
  createDossierFiles: 'parts',
  returnDossierFiles: 'parts',
  dossierTemplateNo: 'parts',
  parts: 'parts',
  paymentFee: 'fees',
  feePolicyCode: 'fees',
};

const namesIn = (pointer: string): string[] => pointer.split('/').filter((name) => name !== '' && !/^\d+$/.test(name));

/** Whether a place is the definition's own: its code, its owner, where it came from. */
export const isOwnField = (pointer: string): boolean => OWN.includes(namesIn(pointer)[0] ?? '');

/** What an overlay would be setting otherwise at a place (JSON Pointer); undefined where only the base decides. */
export function localFieldAt(pointer: string): LocalField | undefined {
  const names = namesIn(pointer);
  // The inmost name decides: a part's name is a text although it stands among the parts.
  for (const name of names.toReversed()) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (field !== undefined) return field;
  }
  return undefined;
}
