import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { PaymentListItem } from '../../../schemas/types/index.ts';
import { formatDong, formatInstant } from '../../fields/formats.ts';
import { Facts } from '../dossiers/page/facts.tsx';
import { StageChip } from './stage-chip.tsx';

const COLUMNS = [
  'dossier',
  'applicant',
  'fee',
  'charge',
  'total',
  'state',
  'requestedAt',
  'paidAt',
  'receipts',
] as const;

function DossierLink({ row }: { row: PaymentListItem }) {
  return (
    <Link component={RouterLink} to={`/dossiers/${encodeURIComponent(row.dossierId)}/show`}>
      {row.dossierNo ?? row.serviceName}
    </Link>
  );
}

const MONEY = { whiteSpace: 'nowrap' } as const;

const amountOf = (amount: number): string => (amount > 0 ? formatDong(amount) : '');

/** Sheets one a row; phí and lệ phí apart. */
export function PaymentTable({ rows }: { rows: readonly PaymentListItem[] }) {
  const translate = useTranslate();
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={translate('payments.title')}
      sx={{ '& .MuiTableCell-root': { verticalAlign: 'top', px: 1 } }}
    >
      <Table size="small" aria-label={translate('payments.title')}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`payments.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell sx={{ minWidth: 170 }}>
                <DossierLink row={row} />
                <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{row.serviceName}</Box>
              </TableCell>
              <TableCell>{row.applicantName}</TableCell>
              <TableCell align="right" sx={MONEY}>
                {amountOf(row.serviceAmount)}
              </TableCell>
              <TableCell align="right" sx={MONEY}>
                {amountOf(row.feeAmount)}
              </TableCell>
              <TableCell align="right" sx={MONEY}>
                <strong>{formatDong(row.total)}</strong>
              </TableCell>
              <TableCell>
                <StageChip stage={row.stage} />
                {row.refundDue > 0 ? (
                  <Box sx={{ fontSize: 12 }}>
                    {translate('payments.refundDue', { amount: formatDong(row.refundDue) })}
                  </Box>
                ) : null}
              </TableCell>
              <TableCell>{formatInstant(row.requestedAt)}</TableCell>
              <TableCell>{formatInstant(row.paidAt)}</TableCell>
              <TableCell>{row.receipts.join(', ')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The same on a phone. */
export function PaymentCards({ rows }: { rows: readonly PaymentListItem[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {rows.map((row) => (
        <Paper key={row.id} component="li" variant="outlined" sx={{ p: 1.5 }}>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
            <DossierLink row={row} />
            <StageChip stage={row.stage} />
          </Box>
          <Facts
            facts={[
              { label: translate('payments.applicant'), value: row.applicantName },
              { label: translate('payments.fee'), value: amountOf(row.serviceAmount) },
              { label: translate('payments.charge'), value: amountOf(row.feeAmount) },
              { label: translate('payments.total'), value: <strong>{formatDong(row.total)}</strong> },
              { label: translate('payments.requestedAt'), value: formatInstant(row.requestedAt) },
              { label: translate('payments.paidAt'), value: formatInstant(row.paidAt) },
              { label: translate('payments.receipts'), value: row.receipts.join(', ') },
            ]}
          />
        </Paper>
      ))}
    </Box>
  );
}
