import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useObservable } from '../../providers/observable.ts';
import { useAllows } from '../../providers/rights.ts';
import { session } from '../../providers/session.ts';
import { CitizenWork } from './citizen-work.tsx';
import { Greeting } from './greeting.tsx';
import { OfficerWork } from './officer-work.tsx';

const ConfigurationAttention = lazy(() =>
  import('./configuration-attention.tsx').then(({ ConfigurationAttention: section }) => ({ default: section })),
);

/** *Trang chủ*: what waits for whoever is signed in. */
export function Home() {
  const translate = useTranslate();
  const user = useObservable(session)?.user;
  const configures = useAllows('configure');
  const acts = useAllows('act');
  if (!user) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('app.menu.home')} />
      <Greeting user={user} />
      {user.kind === 'citizen' ? <CitizenWork /> : null}
      {user.kind === 'officer' && acts ? <OfficerWork user={user} /> : null}
      {configures ? (
        <Suspense fallback={null}>
          <ConfigurationAttention />
        </Suspense>
      ) : null}
      {user.kind === 'officer' && !acts ? <OfficerWork user={user} /> : null}
    </Box>
  );
}
