import { useLocale } from 'react-admin';
import type { Bilingual } from '../../../../schemas/types/index.ts';

/** Picks the reader's language of a name or sentence that comes in both. */
export function useInLanguage(): (sentence: Bilingual) => string {
  const english = useLocale() === 'en';
  return ({ vi, en }) => (english ? en : vi);
}
