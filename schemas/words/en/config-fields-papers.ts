import type { SameKeys } from '../same-keys.ts';
import type { configFieldsPapers as inVietnamese } from '../vi/config-fields-papers.ts';
import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const configFieldsPapers = {
  NotificationTemplate: {
    notificationType: {
      label: 'Message code',
      help: 'A unique code: APLC… goes to the applicant, EMPL… to the officers in charge. Example: APLC-1100.',
    },
    sendEmail: { label: 'Send e-mail', help: 'Sends mail where the recipient has an address.' },
    emailSubject: { label: 'Subject', help: 'Example: Tiếp nhận hồ sơ [$dossierNo$].' },
    emailBody: { label: 'Text of the mail', help: 'Written in HTML; [$…$] is filled with data of the dossier.' },
    textMessage: {
      label: 'SMS text',
      help: 'Short, best below 160 letters without accents. Example: Ho so [$dossierNo$] da co ket qua.',
    },
    sendSMS: { label: 'Send SMS', help: 'Sends a text where the recipient has a telephone number.' },
    expireDuration: {
      label: 'Give up after',
      help: 'Not sent any more after this time. Example: 1440 minutes are a day.',
    },
    interval: { label: 'Unit of time', help: 'Unit of the number beside it.' },
    notifyMessage: { label: 'Notice on screen', help: "A short sentence on the recipient's screen." },
    sendNotification: { label: 'Show on screen', help: 'Shows the notice when the recipient signs in.' },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  DocumentType: {
    typeCode: { label: 'Type code', help: 'Code written in actions. Example: MAU_01.' },
    documentName: { label: 'Name of the paper', help: 'Example: receipt with the date of return.' },
    templateClass: { label: 'Template class', help: "OpenCPS's class of template, usually 0." },
    codePattern: { label: 'Numbering', help: 'Example: {qqqqq}/{yyyy}/TNHS gives 00001/2026/TNHS.' },
    documentScript: { label: 'Print layout', help: "OpenCPS's print layout, kept word for word." },
    docSync: { label: 'Sync', help: 'Whether the paper is sent to partners.' },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  DeliverableType: {
    typeCode: { label: 'Type code', help: 'Example: GCN_HKD.' },
    typeName: { label: 'Name', help: 'Example: household business certificate.' },
    formScript: {
      label: 'Form of its content',
      help: 'What stands on the certificate, as a form; kept word for word.',
    },
    formReport: { label: 'Print layout', help: "OpenCPS's print layout, kept word for word." },
    formScriptFileId: { label: 'Form file number', help: 'Number of the file in the old system, for reference only.' },
    formReportFileId: {
      label: 'Layout file number',
      help: 'Number of the file in the old system, for reference only.',
    },
    codePattern: { label: 'Numbering', help: 'The number printed on it. Example: {nnnn}-{dd}{mm}{yyyy}/HKD.' },
    counter: { label: 'Starting number', help: 'The last number of the old system; empty: begins with 1.' },
    mappingData: { label: 'Data mapping', help: 'Which data of the dossier go onto it, as JSON kept word for word.' },
    docSync: { label: 'Sync', help: 'Whether it is sent to repositories and partners.' },
    dataConfig: { label: 'Search setup', help: 'Fields it is found by, as JSON kept word for word.' },
    tableConfig: { label: 'List columns', help: 'Columns of its list, as JSON kept word for word.' },
    govAgencies: { label: 'Issuing agencies', help: 'Agencies that may issue it; empty: all.' },
    roleCode: { label: 'Managing role', help: 'The role that keeps these papers. Example: VAN_THU.' },
    deliverableTypeRoles: { label: 'Roles', help: 'Who may see it and who may issue it.' },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  DeliverableTypeRole: {
    roleCode: { label: 'Role', help: 'Example: VAN_THU – Clerk.' },
    moderator: { label: 'Right', help: 'Issues it or only sees it.' },
    unread: keptFields.unread,
  },
  DynamicReport: {
    reportCode: { label: 'Report code', help: 'Example: BC_01.' },
    reportName: { label: 'Report name', help: 'Example: how dossiers were handled.' },
    sharing: { label: 'Shared', help: "Who sees the report, by OpenCPS's number." },
    filterConfig: { label: 'Filters', help: 'Filters of the report, kept word for word.' },
    tableConfig: { label: 'Table', help: 'Columns and how they are computed, kept word for word.' },
    userConfig: { label: 'User setup', help: 'What users chose, kept word for word.' },
    reportType: { label: 'Report type', help: "OpenCPS's kind of report. Example: table." },
    roles: { label: 'Roles', help: 'Empty: all roles.' },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
} satisfies SameKeys<typeof inVietnamese>;
