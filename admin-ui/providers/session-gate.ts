import { observable } from './observable.ts';
import { SignedOut } from './problem.ts';
import { keepSession, type Session, session } from './session.ts';

/** Requests waiting for somebody to sign in again; undefined while nobody has to. */
export interface SignInRequest {
  done(session: Session): void;
  giveUp(): void;
}

export const signInRequest = observable<SignInRequest | undefined>(undefined);

let asked: Promise<Session> | undefined;

/** Asks for the password over the open page, once for all waiting requests; they go on with the new token. */
export function askSignIn(): Promise<Session> {
  asked ??= new Promise<Session>((resolve, reject) => {
    const end = (): void => {
      asked = undefined;
      signInRequest.set(undefined);
    };
    signInRequest.set({
      done(signedIn) {
        const same = session.get()?.user.username === signedIn.user.username;
        keepSession(signedIn);
        end();
        // What one person asked for is never done in the name of another.
        if (same) resolve(signedIn);
        else reject(new SignedOut());
      },
      giveUp() {
        keepSession(undefined);
        end();
        reject(new SignedOut());
      },
    });
  });
  return asked;
}
