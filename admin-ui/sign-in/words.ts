import type { Locale } from '../providers/locale.ts';

/** Words of the sign-in, apart from all others: the page loads before them. */
export const signInWords = {
  vi: {
    product: 'Một cửa',
    about: 'Giải quyết thủ tục hành chính',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    show: 'Hiện mật khẩu',
    hide: 'Ẩn mật khẩu',
    signIn: 'Đăng nhập',
    working: 'Đang đăng nhập…',
    loading: 'Đang mở…',
    empty: 'Nhập tên đăng nhập và mật khẩu.',
    unreachable: 'Chưa kết nối được với máy chủ. Hãy thử lại.',
    other: 'English',
  },
  en: {
    product: 'One-stop',
    about: 'Administrative procedures',
    username: 'User name',
    password: 'Password',
    show: 'Show password',
    hide: 'Hide password',
    signIn: 'Sign in',
    working: 'Signing in…',
    loading: 'Opening…',
    empty: 'Enter your user name and password.',
    unreachable: 'The server cannot be reached. Please try again.',
    other: 'Tiếng Việt',
  },
} satisfies Record<Locale, Record<string, string>>;
