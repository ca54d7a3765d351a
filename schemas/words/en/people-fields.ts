import type { SameKeys } from '../same-keys.ts';
import type { peopleFields as inVietnamese } from '../vi/people-fields.ts';
import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const peopleFields = {
  Agency: {
    agencyCode: {
      label: 'Agency code',
      help: 'Electronic identifier of the agency, from the top level down. Example: H20.24.16.',
    },
    agencyName: {
      label: 'Agency name',
      help: "Full name as on official papers; printed on the receipt. Example: People's Committee of Sa Dec ward.",
    },
    agencyNameEN: {
      label: 'Name in English',
      help: 'Shown to readers of English; the Vietnamese name is used when empty.',
    },
    parentCode: {
      label: 'Belongs to',
      help: 'The agency directly above. Rights that reach “units below” follow this tree; only the topmost agency leaves it empty.',
    },
    level: {
      label: 'Level',
      help: 'Local government has two levels: province and commune. Departments are “Province”; centres and branches are “Unit below”.',
    },
    dossierNoPattern: {
      label: 'Dossier number pattern',
      help: 'How the agency numbers its dossiers, used where a process says “by agency”. Example: {ddmmyy}-{nnnn}. Empty: the legal form.',
    },
    calendarCode: {
      label: 'Own calendar',
      help: "Notes the agency's own calendar. Which calendar counts is decided by the agency named in the calendar itself.",
    },
    govsync: {
      label: 'Sync code',
      help: "Name of the agency's own one-stop server, for dossiers sent there. Empty if the agency works in this system.",
    },
    active: { label: 'Active', help: 'Untick when the agency was merged or closed; it stays for old dossiers.' },
    address: {
      label: 'Address',
      help: 'Where people hand in papers and collect results. Example: 06 Hung Vuong, Sa Dec ward.',
    },
    telNo: { label: 'Telephone', help: 'The number people call about their dossiers. Example: 02773 861 234.' },
    sourceSite: keptFields.sourceSite,
  },
  Role: {
    roleCode: { label: 'Role code', help: 'Code that processes use to assign steps. Example: CHUYEN_VIEN.' },
    roleName: { label: 'Role name', help: 'The name officers see. Example: Case officer.' },
    description: {
      label: 'Description',
      help: 'What the role does, so that the right one is chosen. Example: receives, hands over, returns results.',
    },
    leader: { label: 'Leader level', help: 'Leadership level kept from OpenCPS; it changes no right.' },
    see: {
      label: 'May see dossiers',
      help: 'Whose dossiers are seen in lists and searches, counted from the agency of the post.',
    },
    act: { label: 'May act on dossiers', help: 'On whose dossiers the role may act, when the step is given to it.' },
    configure: {
      label: 'May configure',
      help: 'Of which agencies the processes, templates, lists and people may be changed.',
    },
    operate: {
      label: 'Runs the system',
      help: "Sees accounts, sync incidents and background jobs; makes and locks anybody's account. For system administrators only.",
    },
    cashier: {
      label: 'Takes the money',
      help: 'Confirms cash and transfers, refunds and reconciles payments of the agency. For cashiers and accountants.',
    },
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  Employee: {
    employeeNo: { label: 'Employee number', help: 'Unique number of the person. Example: CB001.' },
    fullName: { label: 'Full name', help: 'Shown on dossiers, logs and printed papers. Example: Nguyễn Văn Hải.' },
    title: { label: 'Title on papers', help: 'The title below a signature. Example: Vice Chairman.' },
    gender: { label: 'Gender', help: 'Leave empty if it is not needed.' },
    birthdate: { label: 'Date of birth', help: 'Leave empty if it is not needed.' },
    telNo: { label: 'Telephone', help: 'Receives reminders by SMS. Example: 0918 123 456.' },
    email: { label: 'E-mail', help: 'Receives notices when a dossier is assigned.' },
    workingStatus: { label: 'Working status', help: 'Only people who work now are given dossiers and have rights.' },
    username: {
      label: 'Sign-in name',
      help: 'Name to sign in with, without accents or spaces. Example: cv1.sadec. The employee number is used when empty.',
    },
    posts: { label: 'Posts', help: 'Each row is a role at an agency; one person may hold several.' },
    scope: {
      label: 'Takes work for',
      help: 'Agencies whose dossiers the person may be given. Empty: those of the posts.',
    },
    jobTitle: { label: 'Position', help: 'Position at work. Example: office specialist.' },
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  Post: {
    roleCode: { label: 'Role', help: 'The role held at the agency beside it. Example: CHUYEN_VIEN – Case officer.' },
    agencyCode: { label: 'Agency', help: 'Where the role is held. Without an agency the post grants nothing.' },
  },
  Delegation: {
    delegationCode: {
      label: 'Delegation code',
      help: 'Unique code to find it by. Example: UQ-lanhdao.sadec-20260801.',
    },
    fromUsername: {
      label: 'From',
      help: 'The person whose work is done by somebody else. Example: a leader who is away.',
    },
    toUsername: { label: 'To', help: 'Who does the work during the time below.' },
    from: { label: 'From', help: 'When it begins, Vietnamese time.' },
    until: { label: 'Until', help: 'When it ends, Vietnamese time.' },
    serviceCodes: { label: 'Only for procedures', help: 'The procedures it is for. Empty: all of them.' },
    agencies: { label: 'Only of agencies', help: 'Agencies that receive or handle the dossiers. Empty means all.' },
    revokedAt: { label: 'Taken back at', help: 'From then on the delegation has no effect.' },
    reason: {
      label: 'Reason',
      help: 'Why, with the number of the letter of authority if there is one. Example: away on duty, 12/GUQ-UBND.',
    },
  },
} satisfies SameKeys<typeof inVietnamese>;
