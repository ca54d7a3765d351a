import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useObservable } from '../../../providers/observable.ts';
import { useAllows } from '../../../providers/rights.ts';
import { session } from '../../../providers/session.ts';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { DelegateDialog } from './delegate-dialog.tsx';
import { DelegationRow } from './delegation-row.tsx';
import { useDelegations } from './use-delegations.ts';

/** *Uỷ quyền*: who stands in for whom, from when until when; one's own to give, and for a manager everybody's. */
export function DelegationsPage() {
  const translate = useTranslate();
  const user = useObservable(session)?.user;
  const manages = useAllows('manage');
  const { data, error } = useDelegations();
  const [making, setMaking] = useState(false);
  const [mine, setMine] = useState(false);
  const own = (usernames: string[]) => usernames.includes(user?.username ?? '');
  const shown = data?.filter(({ fromUsername, toUsername }) => !mine || own([fromUsername, toUsername]));
  return (
    <Box sx={{ maxWidth: 900, py: 2 }}>
      <Title title={translate('hands.delegations.title')} />
      <Typography sx={{ mb: 1 }}>{translate('hands.delegations.intro')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <Button variant="contained" onClick={() => setMaking(true)}>
          {translate('hands.delegations.create')}
        </Button>
        {manages ? (
          <ToggleButtonGroup
            exclusive
            size="small"
            value={mine ? 'mine' : 'all'}
            aria-label={translate('hands.delegations.filter')}
            onChange={(_event, chosen: unknown) => setMine(chosen === 'mine')}
          >
            <ToggleButton value="all">{translate('hands.delegations.all')}</ToggleButton>
            <ToggleButton value="mine">{translate('hands.delegations.mine')}</ToggleButton>
          </ToggleButtonGroup>
        ) : null}
      </Box>
      {error ? <ProblemAlert error={error} /> : null}
      {data || error ? null : <LinearProgress aria-label={translate('ra.page.loading')} />}
      {shown?.length === 0 ? <Typography role="status">{translate('hands.delegations.none')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown?.map((delegation) => (
          <DelegationRow key={delegation.id} delegation={delegation} />
        ))}
      </Box>
      {making && user ? <DelegateDialog close={() => setMaking(false)} user={user} manages={manages} /> : null}
    </Box>
  );
}
