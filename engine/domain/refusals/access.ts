import { accounts, fixed, named, province, rightNamed, type Sentence, self } from './words.ts';

/** Who may ask at all. */
export const accessRefusals = {
  'not-signed-in': {
    says: fixed('Chưa đăng nhập hoặc phiên làm việc đã hết.', 'Not signed in, or the session has ended.'),
    mender: self,
  },
  'wrong-credentials': {
    says: fixed('Tên đăng nhập hoặc mật khẩu không đúng.', 'Wrong user name or password.'),
    mender: self,
  },
  'account-locked': { says: fixed('Tài khoản đã bị khoá.', 'The account is locked.'), mender: accounts },
  'too-many-attempts': {
    says: ({ seconds }) => ({
      vi: `Thử đăng nhập quá nhiều lần, hãy đợi ${seconds} giây.`,
      en: `Too many sign-in attempts; wait ${seconds} seconds.`,
    }),
    mender: self,
  },
  'not-allowed': {
    says: ({ right }) => ({
      vi: `Tài khoản không có quyền: ${rightNamed(right, 'vi')}.`,
      en: `The account lacks the right: ${rightNamed(right, 'en')}.`,
    }),
    mender: province,
  },
  'not-found': {
    says: ({ kind, code }) => ({
      vi: `Không tìm thấy ${named(kind, 'vi')} “${code}”.`,
      en: `There is no ${named(kind, 'en')} “${code}”.`,
    }),
    mender: self,
  },
  'system-fault': {
    says: ({ fault }) => ({
      vi: `Hệ thống gặp lỗi khi làm việc này. Hãy làm lại; nếu vẫn lỗi, báo người vận hành mã lỗi ${fault}.`,
      en: `The system failed to do this. Try again; if it fails again, tell whoever runs the system the code ${fault}.`,
    }),
    mender: province,
  },
} satisfies Record<string, Sentence>;
