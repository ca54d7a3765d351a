import type { SameKeys } from '../same-keys.ts';
import type { processActionFields as inVietnamese } from '../vi/process-action-fields.ts';
import { keptFields } from './kept-fields.ts';

/** Label and help of the fields of an action of a process. */
export const processActionFields = {
  SignatureRule: {
    paper: { label: 'Paper', help: 'The paper that must be signed or stamped, for example: KQ01 the permit.' },
    kind: { label: 'Kind', help: 'The signature of a person or the stamp of the agency.' },
    roleCode: { label: 'Role of the signer', help: 'Whoever signs must hold this role; empty: anybody.' },
  },
  ProcessAction: {
    actionName: { label: 'Action name', help: 'Words on the officer’s button, for example: Tiếp nhận hồ sơ.' },
    actionCode: {
      label: 'Action code',
      help: 'A code of the shared set, for example: 1100 reception, 4200 refusal of reception.',
    },
    preCondition: {
      label: 'Condition',
      help: 'The action can be taken only when all of these hold. Empty is always allowed.',
    },
    autoEvent: {
      label: 'Set off by',
      help: 'Choose when no officer presses the button: the citizen sends, time comes, a partner reports.',
    },
    preStepCode: {
      label: 'Step it is taken at',
      help: 'The dossier must be at this step. Empty: the action that opens a dossier.',
    },
    postStepCode: {
      label: 'Step it leads to',
      help: 'The dossier goes to this step. Empty: back to the step before.',
    },
    allowAssignUser: {
      label: 'Assignment',
      help: 'Whether and how whoever takes the action chooses who goes on.',
    },
    rollbackable: {
      label: 'May be undone',
      help: 'The sender may take it back until the receiver acts. The shared configuration of the code comes first.',
    },
    assignUserName: {
      label: 'Assigned by default',
      help: 'The officer who gets it when nobody is chosen; type a name or number. Usually empty.',
    },
    assignUserId: { label: 'Person number (old)', help: 'A number of OpenCPS, kept for export.' },
    dossierTemplateNo: {
      label: 'Dossier template',
      help: 'Filters the papers of the two fields below; seldom needed.',
    },
    createDossierFiles: {
      label: 'Papers made',
      help: 'Papers that must be there for this action, for example: KQTC Văn bản từ chối.',
    },
    returnDossierFiles: { label: 'Papers returned', help: 'Papers sent to the applicant or partner afterwards.' },
    requestPayment: {
      label: 'Payment request',
      help: 'What this action does about fees. For a payment button choose: ask for settlement.',
    },
    paymentFee: { label: 'Fee settings', help: 'Amounts, the name of the fee, and what the officer may change.' },
    syncActionCode: {
      label: 'Synchronisation code',
      help: 'The matching action at a partner system; kept from OpenCPS.',
    },
    createDossiers: {
      label: 'Agencies involved',
      help: 'Dossiers this action opens at other agencies; empty where none.',
    },
    reasonRequired: {
      label: 'A reason is required',
      help: 'Refused without a reason. Refusal, supplement and withdrawal always ask for one.',
    },
    configNote: {
      label: 'Comment panel',
      help: 'Label of the comment, and whether the officer is asked to confirm.',
    },
    postAction: { label: 'Afterwards', help: 'What the system does right after the action; usually empty.' },
    signatureType: { label: 'Way of confirming', help: 'How the officer confirms the action.' },
    eSignature: {
      label: 'Signed digitally (with the signing plug-in)',
      help: 'Papers made by this action must be signed. Ticking chooses the plug-in where no way is chosen yet.',
    },
    signaturesRequired: {
      label: 'Signatures and stamps before it',
      help: 'The act is refused until the papers carry them. Example: the clerk stamps before it goes on.',
    },
    createDossierNo: {
      label: 'Gives a reception number',
      help: 'A note of OpenCPS; dossier codes are given at reception.',
    },
    makeBriefNote: { label: 'Summary', help: 'A summary pattern of OpenCPS; kept, not used.' },
    checkInput: { label: 'Check input (old)', help: 'Kept from OpenCPS; the field of the step counts.' },
    actionKey: {
      label: 'Key of the action',
      help: 'Made by itself; follows the action through the versions. Better left alone.',
    },
    unread: keptFields.unread,
  },
} satisfies SameKeys<typeof inVietnamese>;
