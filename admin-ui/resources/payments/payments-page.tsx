import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import type { Theme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { PAYMENT_STAGES } from '../../../engine/domain/payment/stages.ts';
import type { PaymentListItem } from '../../../schemas/types/index.ts';
import { address, sendPage } from '../../providers/http-client.ts';
import { useIsCashier } from '../../providers/rights.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { Pager } from '../imports/pager.tsx';
import { PaymentCards, PaymentTable } from './payment-rows.tsx';

const PAGE = 25;

function Payments({ q, stage }: { q: string; stage: string }) {
  const translate = useTranslate();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [page, setPage] = useState(0);
  const filter = { ...(q ? { q } : {}), ...(stage ? { stage: [stage] } : {}) };
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    range: JSON.stringify([page * PAGE, (page + 1) * PAGE - 1]),
    sort: '["requestedAt","DESC"]',
  });
  const { data, error } = useQuery({
    queryKey: ['payments', String(query)],
    queryFn: () => sendPage<PaymentListItem>(`${address('payments')}?${query}`),
    placeholderData: (before) => before,
  });
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  if (data.rows.length === 0) return <Typography role="status">{translate('payments.none')}</Typography>;
  return (
    <>
      {small ? <PaymentCards rows={data.rows} /> : <PaymentTable rows={data.rows} />}
      <Pager page={page} size={PAGE} total={data.total} onPage={setPage} />
    </>
  );
}

/** *Phiếu thu*: what is owed, was paid and is to be given back. */
export function PaymentsPage() {
  const translate = useTranslate();
  const cashier = useIsCashier();
  const [asked, setAsked] = useSearchParams();
  const [q, stage] = [asked.get('q') ?? '', asked.get('stage') ?? ''];
  const set = (changed: Record<string, string>) =>
    setAsked(new URLSearchParams(Object.entries({ q, stage, ...changed }).filter(([, value]) => value)), {
      replace: true,
    });
  return (
    <Box sx={{ py: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('payments.title')} />
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', mb: 2, alignItems: 'center' }}>
        <TextField
          size="small"
          fullWidth={false}
          label={translate('payments.search')}
          defaultValue={q}
          sx={{ minWidth: 280 }}
          onBlur={({ target }) => set({ q: target.value })}
          onKeyDown={({ key, currentTarget }) => {
            const input = currentTarget.querySelector('input');
            if (key === 'Enter' && input) set({ q: input.value });
          }}
        />
        <TextField
          select
          size="small"
          fullWidth={false}
          label={translate('payments.state')}
          value={stage}
          onChange={({ target }) => set({ stage: target.value })}
          sx={{ minWidth: 220 }}
        >
          <MenuItem value="">{translate('payments.every')}</MenuItem>
          {PAYMENT_STAGES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`payments.stage.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {cashier ? (
          <Button component={Link} to="/reconciliations" variant="outlined">
            {translate('payments.reconciliation.title')}
          </Button>
        ) : null}
      </Box>
      <Payments key={`${q} ${stage}`} q={q} stage={stage} />
    </Box>
  );
}
