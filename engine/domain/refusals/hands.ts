import { admin, fixed, holder, list, moment, named, type Sentence, self } from './words.ts';

/** Who holds a dossier. */
export const handsRefusals = {
  'delegation-not-in-force': {
    says: ({ name, at, begins }) => ({
      vi: `Uỷ quyền của ${name} ${begins ? `chỉ có hiệu lực${moment(at, 'từ')}` : `đã hết hiệu lực${moment(at, 'lúc')}`}.`,
      en: `The delegation by ${name} ${begins ? `begins${moment(at, 'at')}` : `ended${moment(at, 'at')}`}.`,
    }),
    mender: { vi: 'Người uỷ quyền, lãnh đạo, quản trị của đơn vị', en: 'Whoever delegated, a leader or administrator' },
  },
  'assignee-missing': { says: fixed('Phải chọn người thực hiện.', 'Somebody must be assigned.'), mender: self },
  'assignee-unfit': {
    says: ({ users, why }) => ({
      vi: `Không giao được cho ${list(users)}: ${named(why, 'vi')}.`,
      en: `Cannot be assigned to ${list(users)}: ${named(why, 'en')}.`,
    }),
    mender: self,
  },
  'assignee-kind': {
    says: ({ users }) => ({
      vi: `Thao tác này không cho giao như vậy: ${list(users)}.`,
      en: `This action does not take such an assignment: ${list(users)}.`,
    }),
    mender: self,
  },
  'nobody-holds-step': {
    says: ({ stepName, locked }) => {
      const names = list(locked);
      return {
        vi: `Không ai đảm nhận bước “${stepName}”${names ? `: tài khoản của ${names} không đăng nhập được` : ''}.`,
        en: `Nobody can hold the step “${stepName}”${names ? `: ${names} cannot sign in` : ''}.`,
      };
    },
    mender: admin,
  },
  'assignee-locked': {
    says: ({ users, standIns }) => ({
      vi: `Không giao được cho ${list(users)}: tài khoản đang bị khoá hoặc chưa có${list(standIns) ? `; người làm thay: ${list(standIns)}` : ''}.`,
      en: `Cannot be assigned to ${list(users)}: the account is locked or missing${list(standIns) ? `; standing in: ${list(standIns)}` : ''}.`,
    }),
    mender: {
      vi: 'Người thực hiện chọn người khác, hoặc quản trị đơn vị mở khoá tài khoản',
      en: 'The person acting names somebody else, or the admin of the agency unlocks the account',
    },
  },
  'assignee-role': {
    says: ({ roles, why }) => ({
      vi: `Không giao được cho vai trò ${list(roles)}: ${named(why, 'vi')}.`,
      en: `Cannot be assigned to the role ${list(roles)}: ${named(why, 'en')}.`,
    }),
    mender: self,
  },
  'reassign-not-yours': {
    says: ({ agencyName }) => ({
      vi: `Chỉ người đang giữ hồ sơ, lãnh đạo hoặc quản trị của ${agencyName} được phân công lại.`,
      en: `Only whoever holds the dossier, a leader or the admin of ${agencyName} may reassign it.`,
    }),
    mender: holder,
  },
  'reassign-nothing': {
    says: ({ why }) => ({
      vi: `Không có gì để phân công lại: ${named(why, 'vi')}.`,
      en: `There is nothing to reassign: ${named(why, 'en')}.`,
    }),
    mender: self,
  },
  'delegation-invalid': {
    says: ({ why }) => ({
      vi: `Uỷ quyền không hợp lệ: ${named(why, 'vi')}.`,
      en: `The delegation is not valid: ${named(why, 'en')}.`,
    }),
    mender: self,
  },
} satisfies Record<string, Sentence>;
