import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DossierListItem } from '../../../schemas/types/index.ts';
import { DossierLines } from './dossier-lines.tsx';

const SHOWN = 5;
const newest = { pagination: { page: 1, perPage: SHOWN }, sort: { field: 'updatedAt', order: 'DESC' } } as const;
/** What only the applicant can move on: papers to add or correct, a fee to pay, a dossier not yet filed. */
const MINE_TO_DO = ['waiting', 'correcting', 'paying', 'new'];

/** A citizen's own dossiers: first what waits for them. */
export function CitizenWork() {
  const translate = useTranslate();
  const waiting = useGetList<DossierListItem>('dossiers', { ...newest, filter: { status: MINE_TO_DO } });
  const mine = useGetList<DossierListItem>('dossiers', { ...newest, filter: {} });
  return (
    <>
      <DossierLines
        title={translate('home.waitsForMe')}
        rows={waiting.data}
        error={waiting.error}
        empty={translate('home.nothingWaitsForMe')}
      />
      <DossierLines
        title={translate('home.myDossiers')}
        rows={mine.data}
        error={mine.error}
        empty={translate('dossiers.list.nothing')}
      />
      <Button component={Link} to="/dossiers" sx={{ justifySelf: 'start' }}>
        {translate('home.allMine')}
      </Button>
    </>
  );
}
