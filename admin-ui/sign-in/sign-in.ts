import type { Problem, SignedIn } from '../../schemas/types/index.ts';
import type { Locale } from '../providers/locale.ts';
import type { Session } from '../providers/session.ts';
import { signInWords } from './words.ts';

/** Asks the server for a session; a refusal is thrown as the sentence to show. */
export async function signIn(username: string, password: string, locale: Locale): Promise<Session> {
  let response: Response;
  try {
    response = await fetch('/api/v1/sessions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
  } catch {
    throw new Error(signInWords[locale].unreachable);
  }
  if (response.ok) {
    const { token, user }: SignedIn = await response.json();
    // A citizen's number is not kept on the machine.
    const { idNo: _idNo, ...kept } = user;
    return { token, user: kept };
  }
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  throw new Error((locale === 'en' ? problem.detailEn : problem.detail) ?? signInWords[locale].unreachable);
}
