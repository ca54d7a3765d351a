import type { SameKeys } from '../same-keys.ts';
import type { processFields as inVietnamese } from '../vi/process-fields.ts';
import { keptFields } from './kept-fields.ts';

/** Label and help of the fields of a process, its roles, lanes and steps. */
export const processFields = {
  ChannelDuration: {
    channel: { label: 'Way of filing', help: 'At the desk, by post or online (Decree 61/2018, art. 16).' },
    duration: { label: 'Time limit', help: 'Time to handle what is filed this way, such as 3 working days.' },
  },
  TwoAppointments: {
    first: { label: 'First appointment', help: 'Time until the tax slip is sent, for example 5 working days.' },
    second: {
      label: 'Second appointment',
      help: 'Time counted from the proof of payment, for example 3 working days.',
    },
  },
  SupplementRule: {
    rounds: { label: 'Most rounds', help: 'How often one dossier may be sent back for a supplement. Example: 2.' },
    moreForOwnFault: {
      label: 'Once more for the applicant’s own fault',
      help: 'The officer must say that the fault is the applicant’s own.',
    },
  },
  StartRule: {
    countFrom: {
      label: 'Counted from',
      help: 'From the reception of the full dossier, or from its filing on the portal or by post.',
    },
    nextDayAt: {
      label: 'On the next day counts from',
      help: 'When what came late or on a day off begins to count, for example 08:00; empty is the opening.',
    },
    afterTime: {
      label: 'Received after',
      help: 'What arrives later counts from the next working day, such as 15:00.',
    },
    lastOfficeHour: {
      label: 'Last office hour',
      help: 'What arrives in the last hour of the day counts from the next working day.',
    },
  },
  ServiceProcess: {
    processNo: {
      label: 'Process number',
      help: 'The code it is found and referred to by; fixed once saved, for example: QT_SCT_010696.',
    },
    processName: { label: 'Process name', help: 'The full name, usually that of the procedure it handles.' },
    description: { label: 'Description', help: 'Notes for configurers; citizens do not see them.' },
    durationCount: {
      label: 'Handling time',
      help: 'Time limit of the whole process; 0 is no limit. For example: 5.',
    },
    durationUnit: { label: 'Counted in', help: 'Unit of the time limit of the process and of each step.' },
    channelDurations: {
      label: 'Other time limits by way of filing',
      help: 'Only where the law gives different limits; empty means the handling time above.',
    },
    supplementRule: {
      label: 'Rounds of supplement',
      help: 'Empty: two at most, unless the fault is the applicant’s own (NĐ 63/2010 Article 20.4).',
    },
    startRule: {
      label: 'Where the count begins',
      help: 'From when it counts; a late dossier counts from the next working day, for example after 15:00.',
    },
    receptionLimit: {
      label: 'Time to take in an online dossier',
      help: 'Time in which a dossier filed online is to be received; empty is 8 office hours (NĐ 297/2025).',
    },
    supplementLimit: {
      label: 'Longest wait for a supplement',
      help: 'Working days until a dossier without its supplement is ended; empty is 15, 0 is never.',
    },
    supplementReminder: {
      label: 'Reminder before that wait ends',
      help: 'Working days before the dossier is ended that applicant and holder are told; empty is 3, 0 is never.',
    },
    appointments: {
      label: 'Two appointments',
      help: 'For procedures with a financial obligation: first the tax slip, second counted from the proof of payment.',
    },
    counter: { label: 'First number (old)', help: 'A number of OpenCPS, kept for export; not used.' },
    generateDossierNo: {
      label: 'Give dossier numbers',
      help: 'Says that the process gives dossier codes; they are given at reception.',
    },
    dossierNoPattern: {
      label: 'Pattern of the dossier number',
      help: 'Empty: the legal code (agency-date-number). For example: CT-{yyyy}{mm}{dd}-{nnnn}.',
    },
    generateDueDate: {
      label: 'Give due dates',
      help: 'Says that the process promises a date; it follows from the handling time.',
    },
    dueDatePattern: {
      label: 'Pattern of the due date',
      help: 'Fill in when officers may change the date, when it is promised in phases, or to warn before it.',
    },
    generatePassword: {
      label: 'Give a look-up secret',
      help: 'Each dossier gets a secret printed on the slip, for citizens to look it up.',
    },
    directNotification: {
      label: 'Notify the applicant',
      help: 'The applicant gets messages when the dossier changes its state.',
    },
    serverNo: {
      label: 'Exchange server',
      help: 'Partner server that gets the dossiers, for example: SERVER_DVC. Empty where none does.',
    },
    serverName: { label: 'Server name', help: 'A name people recognise the server by.' },
    requestPayment: { label: 'Has fees (old)', help: 'A box of OpenCPS; the actions decide about fees.' },
    paymentFee: { label: 'Fee text of the process (old)', help: 'Kept from OpenCPS; fees are set at the actions.' },
    dossierGroupPattern: {
      label: 'Pattern of group numbers',
      help: 'For dossiers filed in groups; empty where there are none.',
    },
    counterCode: {
      label: 'Counter of its own',
      help: 'Code of a counter shared with other processes; empty counts alone.',
    },
    roles: {
      label: 'Roles',
      help: 'Roles that know the process. “Executes” may open dossiers; “watches” only sees.',
    },
    sequences: {
      label: 'Phases',
      help: 'Stages printed on the control slip that also order the diagram, for example: reception, handling, return.',
    },
    steps: { label: 'Steps', help: 'The states a dossier passes.' },
    actions: { label: 'Actions', help: 'What takes a dossier from one step to the next.' },
    scenarios: {
      label: 'Scenarios',
      help: 'Run whenever the process is put into effect; one that fails keeps it from it.',
    },
    localisable: {
      label: 'Overlays may change',
      help: 'What an overlay may set otherwise; nothing chosen: no overlays.',
    },
    overlayOf: { label: 'Base', help: 'The definition this overlay follows.' },
    ownerAgency: {
      label: 'Agency in charge of the process',
      help: 'The agency that may change it, for example: H20.05. Empty: only the province’s administrators.',
    },
    sourceSite: { label: 'Imported from', help: 'The system the process came from; filled in by the import.' },
    unread: keptFields.unread,
  },
  RoleUse: {
    roleCode: { label: 'Role', help: 'Choose by name or type the code, for example: BP_MOT_CUA.' },
    roleName: { label: 'Role name', help: 'Follows from the code.' },
    moderator: { label: 'Right', help: '“Executes” takes actions; “watches” only sees.' },
    condition: {
      label: 'Condition of the assignment',
      help: 'The role counts only when this holds; for a process write: agency H20.05, service 1.010696. Empty always holds.',
    },
    unread: keptFields.unread,
  },
  ProcessSequence: {
    sequenceNo: { label: 'Order', help: 'Code of the phase, for example: 1.' },
    sequenceName: { label: 'Phase name', help: 'For example: Tiếp nhận hồ sơ.' },
    sequenceRole: { label: 'Role', help: 'Who works in this phase.' },
    durationCount: {
      label: 'Time',
      help: 'Time the body of this lane has, in the unit of the process, for example 2. Text is only printed.',
    },
    unread: keptFields.unread,
  },
  ProcessStep: {
    stepName: { label: 'Step name', help: 'The name everybody sees, for example: Chuyên viên thụ lý hồ sơ.' },
    stepCode: {
      label: 'Step code',
      help: 'A code of its own in the process, for example: 210. When it changes, the actions follow.',
    },
    sequenceNo: { label: 'Phase', help: 'Where the step stands in the diagram and on the control slip.' },
    groupName: { label: 'Group', help: 'A group name for lists; may stay empty.' },
    dossierStatus: {
      label: 'Status',
      help: 'Status of the dossier at this step, for example: In progress. Refused, withdrawn and returned are ends.',
    },
    dossierSubStatus: {
      label: 'Sub-status',
      help: 'Says the status more closely, for example: Awaiting assignment. May stay empty.',
    },
    durationCount: { label: 'Handling time', help: 'Time for this step; 0 is none. For example: 0.5.' },
    waitLimit: {
      label: 'Waits at most',
      help: 'Working days to wait for a supplement before the dossier is closed (NĐ 297/2025); only at waiting steps.',
    },
    roles: { label: 'Roles', help: 'Who holds the dossier here. Empty: the roles of the process.' },
    roleAsStep: {
      label: 'Take the people of another step',
      help: 'Gives the dossier to people of another step, for example those who examined it. Only where the action assigns nobody.',
    },
    checkInput: {
      label: 'Show the papers handed in',
      help: 'Whether the officer checks or completes the papers handed in here.',
    },
    editable: { label: 'The dossier may be edited', help: 'The holder may change applicant and form data.' },
    stepInstruction: { label: 'Instruction', help: 'A reminder for the officer while the dossier is here.' },
    lockState: {
      label: 'Pause the time limit',
      help: 'Choose where time at this step does not count, for example while waiting for a supplement.',
    },
    briefNote: { label: 'Summary', help: 'A summary pattern of OpenCPS; kept, not used.' },
    restrictDossier: { label: 'Restriction', help: 'A note of OpenCPS; kept, not used.' },
    customProcessUrl: { label: 'Embedded page', help: 'Address of an OpenCPS fragment; kept, not embedded.' },
    unread: keptFields.unread,
  },
  OverlayBase: {
    code: { label: 'Code of the base', help: 'The definition that is followed.' },
    revision: { label: 'Revision of the base', help: 'Changes of the base up to this revision were taken over.' },
  },
} satisfies SameKeys<typeof inVietnamese>;
