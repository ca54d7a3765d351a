import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Mismatch } from '../../../schemas/types/index.ts';
import { formatDong, formatInstant } from '../../fields/formats.ts';
import { address, sendPage } from '../../providers/http-client.ts';
import { Card } from '../dossiers/page/card.tsx';
import { Facts } from '../dossiers/page/facts.tsx';
import { useInLanguage } from '../dossiers/page/in-language.ts';
import { ResolveDialog } from './resolve-dialog.tsx';

/** Money, or word of money, that fits nothing; each waits for a person. */
export function MismatchQueue({ onDone }: { onDone(): void }) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const [resolving, setResolving] = useState<Mismatch>();
  const { data } = useQuery({
    queryKey: ['reconciliations', 'mismatches'],
    queryFn: () => sendPage<Mismatch>(`${address('reconciliations', 'mismatches')}?filter={"state":"open"}`),
  });
  return (
    <Card title={translate('payments.mismatch.title', { smart_count: data?.total ?? 0 })}>
      {data?.rows.length === 0 ? <Typography variant="body2">{translate('payments.mismatch.none')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data?.rows.map((mismatch) => (
          <Paper key={mismatch.id} component="li" variant="outlined" sx={{ p: 1.5 }}>
            <Typography sx={{ fontWeight: 600 }}>{translate(`payments.mismatch.cause.${mismatch.cause}`)}</Typography>
            <Facts
              facts={[
                mismatch.refusal !== undefined && {
                  label: translate('payments.mismatch.refusal'),
                  value: mismatch.refusal.map(inLanguage).join(' '),
                },
                { label: translate('payments.mismatch.amount'), value: formatDong(mismatch.amount) },
                mismatch.expected !== undefined && {
                  label: translate('payments.mismatch.expected'),
                  value: formatDong(mismatch.expected),
                },
                { label: translate('payments.mismatch.transactionNo'), value: mismatch.transactionNo },
                {
                  label: translate('payments.dossier'),
                  value: mismatch.dossierId ? (
                    <Link component={RouterLink} to={`/dossiers/${mismatch.dossierId}/show`}>
                      {mismatch.dossierNo ?? mismatch.dossierId}
                    </Link>
                  ) : (
                    (mismatch.dossierNo ?? '')
                  ),
                },
                { label: translate('payments.mismatch.content'), value: mismatch.content },
                {
                  label: translate('payments.mismatch.from'),
                  value: `${translate(`payments.mismatch.source.${mismatch.source}`)} · ${formatInstant(mismatch.at)}`,
                },
              ]}
            />
            <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => setResolving(mismatch)}>
              {translate('payments.mismatch.resolve')}
            </Button>
          </Paper>
        ))}
      </Box>
      {resolving ? (
        <ResolveDialog
          mismatch={resolving}
          close={() => setResolving(undefined)}
          onDone={() => {
            setResolving(undefined);
            onDone();
          }}
        />
      ) : null}
    </Card>
  );
}
