import type { SameKeys } from '../same-keys.ts';
import type { textFields as inVietnamese } from '../vi/text-fields.ts';

/** Labels of what the texts of a process hold: the fee string, the comment panel, what is done afterwards, the due date. */
export const textFields = {
  FeeSheetRule: {
    paymentFee: { label: 'Name of the fee' },
    feeAmount: { label: 'Lệ phí (charge)' },
    serviceAmount: { label: 'Phí (fee)' },
    shipAmount: { label: 'Postage' },
    advanceAmount: { label: 'Paid in advance (taken off)' },
    paymentAmount: { label: 'Total as written' },
    paymentNote: { label: 'Note' },
    source: { label: 'Values to choose from' },
    isGroupPaymentFile: { label: 'Collected for the whole group' },
  },
  ConfigNote: {
    labelNote: {
      label: 'Label of the comment',
      help: 'Words over the officer’s comment, for example: Lý do từ chối tiếp nhận.',
    },
    confirm: { label: 'Ask before it is done' },
    question: {
      label: 'Question to confirm',
      help: 'Empty: asked in general words. Example: Were the originals compared?',
    },
  },
  PostAction: {
    documents: {
      label: 'Documents made',
      help: 'Document types made by this action instead of those of the action code’s shared configuration.',
    },
    date: {
      label: 'Due date',
      help: 'What this action does to the due date instead of the shared configuration of its code.',
    },
    call: { label: 'Call a server', help: 'Partner server called after the action, out of the server configurations.' },
    mark: {
      label: 'Mark the dossier',
      help: 'A mark that a later action checks with “The mark of the dossier is”, for example: DA_CO_Y_KIEN.',
    },
  },
} satisfies SameKeys<typeof inVietnamese>;
