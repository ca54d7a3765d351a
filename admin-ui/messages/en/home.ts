import type { SameKeys } from '../../../schemas/words/same-keys.ts';
import type { home as inVietnamese } from '../vi/home.ts';

/** Words of the screens: home. */
export const home = {
  home: {
    greeting: {
      morning: 'Good morning, %{name}',
      afternoon: 'Good afternoon, %{name}',
      evening: 'Good evening, %{name}',
    },
    urgent: 'To do first',
    nothingUrgent: 'Nothing is overdue or due within two days.',
    waitsForMe: 'Waiting for me',
    nothingWaitsForMe: 'No dossier waits for a supplement, a correction or a payment.',
    myDossiers: 'Lately updated',
    allMine: 'All of my dossiers',
  },
} satisfies SameKeys<typeof inVietnamese>;
