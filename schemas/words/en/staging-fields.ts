import type { SameKeys } from '../same-keys.ts';
import type { stagingFields as inVietnamese } from '../vi/staging-fields.ts';

/** Label and help of each field of a staged procedure. */
export const stagingFields = {
  StagedProcedure: {
    stagedCode: {
      label: 'Procedure code',
      help: 'Code on the national portal; the drafts made of it carry it. Example: 1.000236.',
    },
    stagedName: {
      label: 'Procedure name',
      help: 'As the portal names it.',
    },
    sourceSite: {
      label: 'Source',
      help: 'Where the procedure was read from.',
    },
    source: {
      label: 'The portal says',
      help: 'Word for word; it is not changed here.',
    },
    decisions: {
      label: 'Decisions',
      help: 'What the reviewer decided about each doubt.',
    },
    promoted: {
      label: 'Made into drafts',
      help: 'When, and by whom.',
    },
  },
  PortalProcedure: {
    ma_thu_tuc: {
      label: 'Procedure code',
      help: 'Code on the portal.',
    },
    ten: {
      label: 'Procedure name',
      help: 'Name on the portal.',
    },
    so_quyet_dinh: {
      label: 'Decision',
      help: 'The decision that announced the procedure.',
    },
    cap_thuc_hien: {
      label: 'Levels',
      help: 'A procedure may belong to several levels.',
    },
    loai_thu_tuc: {
      label: 'Type',
      help: 'As the portal sorts it.',
    },
    linh_vuc: {
      label: 'Field',
      help: 'Field on the portal.',
    },
    doi_tuong: {
      label: 'Applicants',
      help: 'Who may apply.',
    },
    co_quan_thuc_hien: {
      label: 'Handling agency',
      help: 'As the portal names it.',
    },
    co_quan_tham_quyen: {
      label: 'Competent agency',
      help: 'Who decides.',
    },
    co_quan_phoi_hop: {
      label: 'Co-operating agency',
      help: 'Who helps to handle it.',
    },
    trinh_tu: {
      label: 'Course',
      help: 'The steps as described.',
    },
    cach_thuc: {
      label: 'Channels',
      help: 'Each with its time limit and fee.',
    },
    truong_hop: {
      label: 'Papers',
      help: 'Each case with its papers.',
    },
    ket_qua: {
      label: 'Results',
      help: 'What the applicant is given.',
    },
    can_cu: {
      label: 'Legal basis',
      help: 'The texts, run together as on the portal.',
    },
    yeu_cau_dieu_kien: {
      label: 'Conditions',
      help: 'What has to be fulfilled.',
    },
  },
  PortalChannel: {
    kenh: {
      label: 'Channel',
      help: 'At the desk, by post or online.',
    },
    thoi_han: {
      label: 'Time limit',
      help: 'As written.',
    },
    phi_le_phi: {
      label: 'Fee',
      help: 'As written, with the description run in.',
    },
  },
  PortalCase: {
    ten: {
      label: 'Case',
      help: 'As written.',
    },
    giay_to: {
      label: 'Papers',
      help: 'Papers and notes of the case.',
    },
  },
  PortalPaper: {
    ten: {
      label: 'Paper',
      help: 'As written; the file name of a form may be run in.',
    },
    ban_chinh: {
      label: 'Originals',
      help: 'Number of originals.',
    },
    ban_sao: {
      label: 'Copies',
      help: 'Number of copies.',
    },
  },
  PortalResult: {
    ten: {
      label: 'Result',
      help: 'Several may be run together.',
    },
    ma: {
      label: 'Result code',
      help: 'Code on the portal. Example: KQ.G01.000021.',
    },
  },
  PortalDecision: {
    findingCode: {
      label: 'Doubt',
      help: 'Which doubt is decided.',
    },
    was: {
      label: 'Text',
      help: 'What the portal wrote.',
    },
    noLimit: {
      label: 'No time limit',
      help: 'The procedure has none.',
    },
    duration: {
      label: 'Time limit',
      help: 'The right one.',
    },
    feeKind: {
      label: 'Charge',
      help: 'Free, set locally, phí or lệ phí.',
    },
    amount: {
      label: 'Amount',
      help: 'đồng, whole.',
    },
    paper: {
      label: 'It is',
      help: 'A paper to hand in, or only a note.',
    },
    originals: {
      label: 'Originals',
      help: 'To hand in.',
    },
    copies: {
      label: 'Copies',
      help: 'To hand in.',
    },
    grouping: {
      label: 'It is',
      help: 'A case of its own, or papers of every case.',
    },
    by: {
      label: 'Decided by',
      help: 'Who decided.',
    },
  },
  PortalPromotion: {
    at: {
      label: 'At',
      help: 'When the drafts were made.',
    },
    by: {
      label: 'By',
      help: 'Who made them.',
    },
  },
} satisfies SameKeys<typeof inVietnamese>;
