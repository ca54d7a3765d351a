import { useState } from 'react';
import { currentLocale, keepLocale } from '../providers/locale.ts';
import type { Session } from '../providers/session.ts';
import { SignInForm } from './sign-in-form.tsx';
import { signInWords } from './words.ts';

interface SignInPageProps {
  onTyping: () => void;
  onSignedIn(session: Session): void;
}

/** The first page, kept free of everything that is only needed behind it. */
export function SignInPage({ onTyping, onSignedIn }: SignInPageProps) {
  const [locale, setLocale] = useState(currentLocale);
  const [opening, setOpening] = useState(false);
  const words = signInWords[locale];

  function switchLanguage() {
    const next = locale === 'vi' ? 'en' : 'vi';
    keepLocale(next);
    setLocale(next);
  }

  return (
    <main className="sign-in-page">
      <div className="sign-in-card">
        <header>
          <svg viewBox="0 0 32 32" width="48" height="48" aria-hidden="true">
            <rect width="32" height="32" rx="7" fill="#8f1d1d" />
            <path
              d="M7 10h18M16 10v13M11 17l5 6 5-6"
              stroke="#ffd54a"
              strokeWidth="3"
              fill="none"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <div>
            <h1>{words.product}</h1>
            <p>{words.about}</p>
          </div>
        </header>
        {opening ? (
          <p className="sign-in-opening" role="status">
            {words.loading}
          </p>
        ) : (
          <SignInForm
            locale={locale}
            onTyping={onTyping}
            onSignedIn={(session) => {
              setOpening(true);
              onSignedIn(session);
            }}
          />
        )}
        <button
          type="button"
          className="sign-in-language"
          lang={locale === 'vi' ? 'en' : 'vi'}
          onClick={switchLanguage}
        >
          {words.other}
        </button>
      </div>
    </main>
  );
}
