import type { SignedInUser } from '../../schemas/types/index.ts';
import { observable } from './observable.ts';

/** Who is signed in on this machine, with the token every request carries. */
export interface Session {
  token: string;
  user: SignedInUser;
}

const KEY = 'thutuc.session';

function isSession(value: unknown): value is Session {
  return (
    typeof value === 'object' &&
    value !== null &&
    'token' in value &&
    typeof value.token === 'string' &&
    'user' in value &&
    typeof value.user === 'object' &&
    value.user !== null &&
    'posts' in value.user &&
    'username' in value.user
  );
}

function stored(): Session | undefined {
  const text = localStorage.getItem(KEY);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isSession(value) ? value : undefined;
  } catch {
    // Written by another version or by hand: as good as none, and the next sign-in replaces it.
    return undefined;
  }
}

export const session = observable<Session | undefined>(stored());

// Signing in or out in one tab holds in all of them.
window.addEventListener('storage', ({ key }) => {
  if (key !== KEY && key !== null) return;
  const before = session.get()?.user.username;
  session.set(stored());
  // Another person, or nobody: what the page shows belongs to the one before.
  if (before !== undefined && session.get()?.user.username !== before) window.location.assign('/admin/');
});

export function keepSession(value: Session | undefined): void {
  if (value) localStorage.setItem(KEY, JSON.stringify(value));
  else localStorage.removeItem(KEY);
  session.set(value);
}
