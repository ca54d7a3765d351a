import type { AuthProvider } from 'react-admin';
import { API, send } from './http-client.ts';
import { SignedOut } from './problem.ts';
import { allows, rightFor } from './rights.ts';
import { keepSession, session } from './session.ts';

/** Where one signs in: the page loads again as small as it first came. */
const leave = (): void => window.location.assign('/admin/');

/** Signing in happens before react-admin is loaded, and again over the open page; here is only who is there and may what. */
export const authProvider: AuthProvider = {
  login: () => Promise.reject(new SignedOut()),
  async logout() {
    if (session.get()) {
      try {
        await send(`${API}/sessions/current`, { method: 'DELETE', repeatable: false });
      } finally {
        // Whatever the server answered: on this machine nobody is signed in any more.
        keepSession(undefined);
        sessionStorage.clear();
        leave();
      }
    }
  },
  checkAuth: () => (session.get() ? Promise.resolve() : Promise.reject(new SignedOut())),
  checkError: (error: unknown) => (error instanceof SignedOut ? Promise.reject(error) : Promise.resolve()),
  getIdentity() {
    const user = session.get()?.user;
    return user ? Promise.resolve({ id: user.username, fullName: user.name }) : Promise.reject(new SignedOut());
  },
  canAccess: ({ resource, action }) => Promise.resolve(allows(session.get()?.user, rightFor(resource, action))),
};
