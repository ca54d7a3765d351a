import { type FormEvent, useId, useRef, useState } from 'react';
import type { Locale } from '../providers/locale.ts';
import type { Session } from '../providers/session.ts';
import { signIn } from './sign-in.ts';
import { signInWords } from './words.ts';

interface SignInFormProps {
  locale: Locale;
  /** Name put in beforehand where the same person is expected again. */
  username?: string;
  /** Called once typing begins: a good moment to fetch what comes after. */
  onTyping?: () => void;
  onSignedIn(session: Session): void;
}

/** User name and password; what is wrong is said under the fields and read out. */
export function SignInForm({ locale, username: expected = '', onTyping, onSignedIn }: SignInFormProps) {
  const words = signInWords[locale];
  const id = useId();
  const password = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState('');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [username, secret] = [form.get('username'), form.get('password')];
    if (typeof username !== 'string' || typeof secret !== 'string' || !username.trim() || !secret) {
      setFault(words.empty);
      return;
    }
    setWorking(true);
    setFault('');
    try {
      onSignedIn(await signIn(username.trim(), secret, locale));
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      setWorking(false);
      password.current?.select();
    }
  }

  return (
    <form className="sign-in-form" onSubmit={submit} onInput={onTyping} noValidate>
      <label htmlFor={`${id}-username`}>{words.username}</label>
      <input
        id={`${id}-username`}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={expected}
        // biome-ignore lint/a11y/noAutofocus: the only thing to do on this page
        autoFocus={expected === ''}
        aria-describedby={`${id}-fault`}
      />
      <label htmlFor={`${id}-password`}>{words.password}</label>
      <div className="sign-in-password">
        <input
          id={`${id}-password`}
          ref={password}
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          // biome-ignore lint/a11y/noAutofocus: the name is known already, only the password is asked
          autoFocus={expected !== ''}
          aria-describedby={`${id}-fault`}
        />
        <button type="button" className="sign-in-show" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </button>
      </div>
      <p id={`${id}-fault`} role="alert" className="sign-in-fault">
        {fault}
      </p>
      <button type="submit" className="sign-in-submit" disabled={working}>
        {working ? words.working : words.signIn}
      </button>
    </form>
  );
}
