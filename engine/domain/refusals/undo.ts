import { fixed, holder, list, moment, type Sentence, self } from './words.ts';

/** Taking an act back. */
export const undoRefusals = {
  'nothing-to-undo': {
    says: fixed('Hồ sơ chưa có thao tác nào để thu hồi.', 'There is no act to take back.'),
    mender: self,
  },
  'undo-not-yours': {
    says: ({ by, actionName }) => ({
      vi: `Thao tác “${actionName}” do ${by} làm; chỉ người đó hoặc lãnh đạo, quản trị của đơn vị được thu hồi.`,
      en: `“${actionName}” was done by ${by}; only they, or a leader or administrator of the agency, may take it back.`,
    }),
    mender: { vi: 'Người đã làm thao tác, lãnh đạo đơn vị', en: 'Whoever acted, a leader of the agency' },
  },
  'undo-forbidden': {
    says: ({ actionName }) => ({
      vi: `Cấu hình không cho người làm thu hồi “${actionName}” (Cho phép rollback: không); chỉ lãnh đạo, quản trị của đơn vị thu hồi được, có ghi lý do.`,
      en: `The configuration does not let whoever did “${actionName}” take it back (roll-back: no); only a leader or administrator of the agency may, with a reason.`,
    }),
    mender: { vi: 'Lãnh đạo, quản trị của đơn vị', en: 'A leader or administrator of the agency' },
  },
  'undo-receiver-acted': {
    says: ({ by, at }) => ({
      vi: `${by} đã xử lý tiếp hồ sơ${moment(at, 'lúc')}; nay chỉ lãnh đạo, quản trị của đơn vị thu hồi được.`,
      en: `${by} has gone on with the dossier${moment(at, 'at')}; only a leader or administrator may take it back now.`,
    }),
    mender: { vi: 'Lãnh đạo, quản trị của đơn vị', en: 'A leader or administrator of the agency' },
  },
  'undo-child-open': {
    says: ({ children }) => ({
      vi: `Hồ sơ liên thông đã mở (${list(children)}); hãy dừng hoặc rút các hồ sơ đó trước.`,
      en: `Connected dossiers are open (${list(children)}); stop or withdraw them first.`,
    }),
    mender: holder,
  },
  'undo-relative-acted': {
    says: ({ actionName }) => ({
      vi: `Thao tác “${actionName}” đã làm hồ sơ liên thông chuyển theo; hãy thu hồi ở hồ sơ đó trước.`,
      en: `“${actionName}” has moved a connected dossier too; take it back there first.`,
    }),
    mender: holder,
  },
  'undo-definition-changed': {
    says: ({ by, at }) => ({
      vi: `Sau thao tác đó hồ sơ đã được chuyển phiên bản quy trình hoặc tính lại hạn (${by}${moment(at, 'lúc')}); không thu hồi được, hãy dùng “Chuyển bước đặc biệt”.`,
      en: `Since then the dossier was moved to another version or its deadline recomputed (${by}${moment(at, 'at')}); use a special move instead.`,
    }),
    mender: { vi: 'Lãnh đạo, quản trị của đơn vị', en: 'A leader or administrator of the agency' },
  },
} satisfies Record<string, Sentence>;
