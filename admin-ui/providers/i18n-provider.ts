import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { currentLocale, keepLocale } from './locale.ts';

const languages = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

/** Words of one language are fetched when it is chosen. */
async function loadMessages(locale: string): Promise<TranslationMessages> {
  return locale === 'en' ? (await import('../messages/en.ts')).en : (await import('../messages/vi.ts')).vi;
}

/** The screens in the language chosen on this machine. */
export async function loadI18nProvider(): Promise<I18nProvider> {
  const locale = currentLocale();
  const first = await loadMessages(locale);
  const provider = polyglotI18nProvider((asked) => (asked === locale ? first : loadMessages(asked)), locale, languages);
  keepLocale(locale);
  return {
    ...provider,
    async changeLocale(asked) {
      await provider.changeLocale(asked);
      keepLocale(asked === 'en' ? 'en' : 'vi');
    },
  };
}
