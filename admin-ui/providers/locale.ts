/** A language of the screens; Vietnamese unless somebody chose otherwise on this machine. */
export type Locale = 'vi' | 'en';

const KEY = 'thutuc.locale';

export const currentLocale = (): Locale => (localStorage.getItem(KEY) === 'en' ? 'en' : 'vi');

/** Remembers the choice, and tells screen readers how to pronounce the page. */
export function keepLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
  document.documentElement.lang = locale;
}
