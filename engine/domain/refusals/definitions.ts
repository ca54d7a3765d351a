import { admin, fixed, list, moment, named, type Sentence, self, usersOf } from './words.ts';

/** Editing, proving and releasing definitions. */
export const definitionsRefusals = {
  'invalid-shape': {
    says: fixed('Dữ liệu gửi lên không đúng dạng.', 'The data sent does not have the required form.'),
    mender: self,
  },
  'changed-meanwhile': {
    says: ({ by, at }) => ({
      vi: `Bản nháp đã được ${by ?? 'người khác'} sửa${moment(at, 'lúc')}.`,
      en: `The draft was changed by ${by ?? 'somebody else'}${moment(at, 'at')}.`,
    }),
    mender: self,
  },
  'code-taken': {
    says: ({ code }) => ({ vi: `Mã “${code}” đã có.`, en: `The code “${code}” is taken.` }),
    mender: self,
  },
  'in-use': {
    says: ({ code, live, users, count }) => ({
      vi: `“${code}” đang được dùng nên không xoá được${usersOf(users, count, 'vi')}; hãy cho ngừng ${live ? 'hoạt động' : 'áp dụng'}.`,
      en: `“${code}” is in use and cannot be deleted${usersOf(users, count, 'en')}; ${live ? 'set it inactive' : 'retire it'} instead.`,
    }),
    mender: admin,
  },
  'definition-faulty': {
    says: ({ code }) => ({
      vi: `“${code}” còn lỗi cấu hình nên chưa áp dụng được.`,
      en: `“${code}” has faults and cannot be put into effect.`,
    }),
    mender: admin,
  },
  'warnings-unacknowledged': {
    says: ({ code, count }) => ({
      vi: `“${code}” còn ${count} cảnh báo; hãy xem và ghi lý do vì sao vẫn áp dụng.`,
      en: `“${code}” has ${count} warnings; look at them and say why it is put into effect all the same.`,
    }),
    mender: self,
  },
  'fault-not-acceptable': {
    says: ({ code, why }) => ({
      vi: `Không chấp nhận được lỗi này của “${code}”: ${named(why, 'vi')}.`,
      en: `This fault of “${code}” cannot be accepted: ${named(why, 'en')}.`,
    }),
    mender: admin,
  },
  'release-overtaken': {
    says: fixed('Một đợt cập nhật khác vừa được áp dụng, hãy thử lại.', 'Another release came first; try again.'),
    mender: self,
  },
  'plan-changed': {
    says: fixed(
      'Đợt cập nhật vừa được người khác sửa; hãy xem lại rồi mới áp dụng.',
      'The release plan was changed meanwhile; look at it again before it is put into effect.',
    ),
    mender: self,
  },
  'plan-closed': {
    says: ({ seq }) => ({
      vi: `Đợt cập nhật này đã được áp dụng (đợt số ${seq}) nên không sửa, không áp dụng lại được.`,
      en: `This plan was put into effect as release ${seq} and is closed.`,
    }),
    mender: self,
  },
  'draft-moved-on': {
    says: ({ code, by, at }) => ({
      vi: `Bản nháp “${code}” đã được ${by ?? 'người khác'} sửa thêm${moment(at, 'lúc')}; hãy xem lại rồi lấy bản mới vào đợt.`,
      en: `The draft “${code}” was changed by ${by ?? 'somebody else'}${moment(at, 'at')}; look at it and take it over.`,
    }),
    mender: self,
  },
  'need-missing': {
    says: ({ code, need, needCode }) => ({
      vi: `“${code}” cần ${named(need, 'vi')} “${needCode}” đang áp dụng hoặc có trong cùng đợt.`,
      en: `“${code}” needs the ${named(need, 'en')} “${needCode}” in force or in the same release.`,
    }),
    mender: self,
  },
  'still-named': {
    says: ({ code, users, count }) => ({
      vi: `“${code}” còn được ${count} mục đang áp dụng nhắc đến: ${list(users)}; hãy cho ngừng cùng đợt.`,
      en: `“${code}” is still named by ${count} in force: ${list(users)}; retire them in the same release.`,
    }),
    mender: self,
  },
  'nothing-to-revert': {
    says: ({ seq }) => ({
      vi: `Mọi thứ đợt cập nhật số ${seq} thay đổi đã được đợt sau thay đổi tiếp; hãy chọn mục vẫn muốn đưa về như trước.`,
      en: `Everything release ${seq} changed was changed again later; choose what is to go back all the same.`,
    }),
    mender: self,
  },
  'nothing-to-take-back': {
    says: ({ codes, count }) => ({
      vi: `Không còn gì để hoàn tác: cả ${count} bản nháp (${list(codes)}) đã được sửa tiếp, đang áp dụng hoặc đã về như trước.`,
      en: `Nothing is left to take back: all ${count} drafts (${list(codes)}) were changed since, are in force or are back already.`,
    }),
    mender: self,
  },
  'nothing-to-mend': {
    says: fixed('Không còn lỗi nào như vậy để sửa giúp.', 'There is nothing left to mend.'),
    mender: self,
  },
  'overlay-not-offered': {
    says: ({ code }) => ({
      vi: `“${code}” chưa cho phép địa phương hoá.`,
      en: `“${code}” does not let agencies have overlays.`,
    }),
    mender: admin,
  },
  'overlay-without-base': {
    says: ({ code }) => ({
      vi: `“${code}” không phải bản địa phương hoá của định nghĩa nào.`,
      en: `“${code}” is no overlay of anything.`,
    }),
    mender: self,
  },
  'overlay-other-shape': {
    says: ({ code, codes }) => ({
      vi: `Không cùng khuôn với “${code}”: ${list(codes)}.`,
      en: `Not of the same shape as “${code}”: ${list(codes)}.`,
    }),
    mender: self,
  },
} satisfies Record<string, Sentence>;
