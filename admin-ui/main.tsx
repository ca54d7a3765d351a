import { createRoot } from 'react-dom/client';
import { currentLocale, keepLocale } from './providers/locale.ts';
import { keepSession, session } from './providers/session.ts';
import { SignInPage } from './sign-in/sign-in-page.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('the page has no #root');
const root = createRoot(place);

const loadApp = () => import('./app.tsx');

async function open() {
  const { openApp } = await loadApp();
  root.render(await openApp());
}

keepLocale(currentLocale());
if (session.get()) void open();
else
  root.render(
    <SignInPage
      onTyping={() => void loadApp()}
      onSignedIn={(signedIn) => {
        keepSession(signedIn);
        void open();
      }}
    />,
  );
