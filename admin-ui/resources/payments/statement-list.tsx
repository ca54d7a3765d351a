import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { Statement } from '../../../schemas/types/index.ts';
import { formatCount, formatInstant } from '../../fields/formats.ts';
import { address, sendPage } from '../../providers/http-client.ts';
import { Card } from '../dossiers/page/card.tsx';

/** Statements that were compared, newest first. */
export function StatementList() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['reconciliations', 'statements'],
    queryFn: () => sendPage<Statement>(address('reconciliations')),
  });
  return (
    <Card title={translate('payments.reconciliation.earlier')}>
      {data?.rows.length ? (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {data.rows.map(({ id, at, by, name, source, lines, matched, mismatched }) => (
            <li key={id}>
              {`${formatInstant(at)} · ${by} · ${translate(`payments.reconciliation.sources.${source}`)}${name ? ` (${name})` : ''}: `}
              {translate('payments.reconciliation.result', {
                lines: formatCount(lines),
                matched: formatCount(matched),
                mismatched: formatCount(mismatched),
              })}
            </li>
          ))}
        </Box>
      ) : (
        <Typography variant="body2">{translate('payments.reconciliation.noneYet')}</Typography>
      )}
    </Card>
  );
}
