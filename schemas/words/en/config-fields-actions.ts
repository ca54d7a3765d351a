import type { SameKeys } from '../same-keys.ts';
import type { configFieldsActions as inVietnamese } from '../vi/config-fields-actions.ts';
import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const configFieldsActions = {
  ActionConfig: {
    actionCode: { label: 'Action code', help: 'Code shared by every process. Example: 1100.' },
    actionName: {
      label: 'Action name',
      help: 'The name where a process gives none of its own. Example: Tiếp nhận hồ sơ.',
    },
    extraForm: {
      label: 'Has an extra form',
      help: 'A mark kept from OpenCPS; the form is shown whenever it has fields, marked or not.',
    },
    formConfig: {
      label: 'Extra fields',
      help: 'What the officer fills in when acting. Example: reason, document number.',
    },
    form: {
      label: 'Form as JSON Schema',
      help: 'For stricter rules than the list of fields; when it is there the list is not used.',
    },
    sampleData: {
      label: 'Prefilled values',
      help: 'First values of the fields, kept word for word from OpenCPS. Example: {"nguoiNhan": "_applicantName"}.',
    },
    insideProcess: {
      label: 'Inside the process',
      help: 'Ticked: the action moves the dossier on. Not ticked: a utility outside the steps.',
    },
    userNote: {
      label: "Officer's note",
      help: 'Whether a note is asked for. Refusing, asking for supplements and stopping always need a reason.',
    },
    syncType: {
      label: 'Dossier sync',
      help: 'Whether the agency at the other end of an interconnected dossier is told.',
    },
    eventType: {
      label: 'Report to the portal',
      help: 'Whether the state is reported to the public service portal afterwards.',
    },
    infoType: { label: 'Kind of information', help: "How the action is written into the dossier's log." },
    pending: { label: 'Pending', help: 'Kept from OpenCPS; nothing uses it.' },
    rollbackable: {
      label: 'May be undone',
      help: 'The sender may take the dossier back while the receiver has done nothing.',
    },
    notificationType: {
      label: 'Notification',
      help: 'Code of the message sent afterwards. APLC… goes to the applicant, EMPL… to officers. Example: APLC-1100.',
    },
    documentType: {
      label: 'Papers created',
      help: 'Papers the system makes and numbers when the action is taken. Example: MAU_01.',
    },
    mappingAction: {
      label: 'Action on the related dossier',
      help: 'The action carried out on the parent or child dossier as well. Example: 4000.',
    },
    dateOption: {
      label: 'Effect on the due date',
      help: 'What the action does to the clock and the numbers. Example: reception starts it, asking for supplements pauses it.',
    },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  StepConfig: {
    stepCode: { label: 'Step code', help: 'Code used by the processes. Example: 200.' },
    stepName: { label: 'Step name', help: 'Example: Bàn giao thụ lý hồ sơ.' },
    stepType: { label: 'Shown in the menu', help: 'Whether the step is a line of the dossier menu, and to whom.' },
    dossierStatus: { label: 'Status', help: 'Dossiers of this status are listed. Example: processing.' },
    dossierSubStatus: { label: 'Sub-status', help: 'Narrows the status. Example: processing_1.' },
    menuGroup: { label: 'Menu group', help: 'The group the line belongs to. Example: TIEP_NHAN.' },
    menuStepName: { label: 'Name in the menu', help: "What officers read; the step's name when empty." },
    buttonConfig: { label: 'Buttons', help: 'List of buttons as JSON, kept word for word from OpenCPS.' },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  MenuConfig: {
    menuGroup: { label: 'Group code', help: 'A unique code. Example: TIEP_NHAN.' },
    menuName: { label: 'Menu name', help: 'What officers read. Example: Tiếp nhận hồ sơ.' },
    order: { label: 'Order', help: 'Smaller numbers come first. Example: 1.' },
    menuType: { label: 'Kind of menu', help: "A list of dossiers, a report… by OpenCPS's number. Example: 0." },
    queryParams: {
      label: 'Filter',
      help: 'Filter of the list, kept word for word from OpenCPS. Example: status=receiving.',
    },
    tableConfig: { label: 'Columns', help: 'Columns of the list as JSON, kept word for word.' },
    buttonConfig: { label: 'Buttons', help: 'Buttons above the list as JSON, kept word for word.' },
    icon: { label: 'Icon', help: "Name of OpenCPS's icon. Example: inbox." },
    roles: { label: 'Roles that see it', help: 'The roles that see this menu; empty: all.' },
    viewScript: { label: 'Display script', help: "OpenCPS's script, kept word for word for export and never run." },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
} satisfies SameKeys<typeof inVietnamese>;
