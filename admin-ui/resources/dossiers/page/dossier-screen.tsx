import Box from '@mui/material/Box';
import { TrialBanner } from '../../trials/trial-banner.tsx';
import { ActBar } from './acts/act-bar.tsx';
import { ActPanel } from './acts/act-panel.tsx';
import { ActsProvider } from './acts/acts-provider.tsx';
import { CitizenCard } from './citizen/citizen-card.tsx';
import { COLUMNS } from './columns.ts';
import { DeadlineCard } from './deadline/deadline-card.tsx';
import { useDossier } from './dossier-context.tsx';
import { DossierHeader } from './header/dossier-header.tsx';
import { MainTabs } from './main-tabs.tsx';
import { RescueProvider } from './rescue/rescue-provider.tsx';
import { EffectsCard } from './side/effects-card.tsx';
import { HoldersCard } from './side/holders-card.tsx';
import { PaymentCard } from './side/payment-card.tsx';
import { PeopleCard } from './side/people-card.tsx';
import { RelatedCard } from './side/related-card.tsx';
import { ResultsCard } from './side/results-card.tsx';
import { SupplementsCard } from './side/supplements-card.tsx';
import { useMarkOpened } from './use-mark-opened.ts';
import { WithdrawalTask } from './withdrawal/withdrawal-task.tsx';

const COLUMN = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' } as const;

/** What a reason may lead to; no box of its own. */
const PLACE = { display: 'contents' } as const;

/** The page of a dossier that is there. */
export function DossierScreen() {
  const { reader, maySeeEffects } = useDossier();
  useMarkOpened();
  return (
    <ActsProvider>
      <RescueProvider>
        {/* Room for the bar of acts at the bottom of a small screen. */}
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', pb: { xs: 10, lg: 2 } }}>
          <TrialBanner />
          <DossierHeader />
          <WithdrawalTask />
          <Box sx={COLUMNS}>
            <Box sx={COLUMN}>
              {reader === 'citizen' ? <CitizenCard /> : null}
              <ActPanel />
              <MainTabs />
            </Box>
            <Box sx={COLUMN}>
              <HoldersCard />
              <DeadlineCard />
              <PeopleCard />
              <Box data-place="payment" sx={PLACE}>
                <PaymentCard />
              </Box>
              <ResultsCard />
              <SupplementsCard />
              <Box data-place="related" sx={PLACE}>
                <RelatedCard />
              </Box>
              {maySeeEffects ? <EffectsCard /> : null}
            </Box>
          </Box>
        </Box>
        <ActBar />
      </RescueProvider>
    </ActsProvider>
  );
}
