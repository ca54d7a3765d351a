import { type ReactElement, StrictMode } from 'react';
import { Admin, CustomRoutes, type I18nProvider, localStorageStore } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import { authProvider } from './providers/auth-provider.ts';
import { dataProvider } from './providers/data-provider.ts';
import { loadI18nProvider } from './providers/i18n-provider.ts';
import { queryClient } from './providers/query-client.ts';
import { Home, pages, resources } from './resources/index.tsx';
import { Layout } from './shell/layout.tsx';
import { NotFound } from './shell/not-found.tsx';
import { theme } from './theme.ts';

/** Raised when what the screens keep on a machine (columns, filters) changes its form. */
const STORE_VERSION = '1';

function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  return (
    <BrowserRouter basename="/admin">
      <Admin
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={localStorageStore(STORE_VERSION, 'thutuc')}
        theme={theme}
        darkTheme={null}
        layout={Layout}
        dashboard={Home}
        catchAll={NotFound}
        loginPage={false}
        disableTelemetry
        requireAuth
      >
        {resources}
        <CustomRoutes>
          {pages.map(({ path, element }) => (
            <Route key={path} path={path} element={element} />
          ))}
        </CustomRoutes>
      </Admin>
    </BrowserRouter>
  );
}

/** The screens behind the sign-in, with the words of the chosen language. */
export async function openApp(): Promise<ReactElement> {
  const i18nProvider = await loadI18nProvider();
  return (
    <StrictMode>
      <App i18nProvider={i18nProvider} />
    </StrictMode>
  );
}
