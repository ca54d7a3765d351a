import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportItem } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { useKindName } from '../drafts/kind-name.ts';
import { countOutcomes, OUTCOMES } from './outcome-counts.ts';

/** How many items of each kind would be created, updated, left alone or cannot come in. */
export function PlanSummary({ items }: { items: readonly ImportItem[] }) {
  const translate = useTranslate();
  const kindName = useKindName();
  const rows = useMemo(() => countOutcomes(items), [items]);
  const used = OUTCOMES.filter((outcome) => outcome === 'create' || rows.some((row) => row[outcome] > 0));
  return (
    <TableContainer component={Paper} variant="outlined" sx={{ maxWidth: 720 }}>
      <Table size="small" aria-label={translate('imports.summary.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('imports.summary.kind')}</TableCell>
            {used.map((outcome) => (
              <TableCell key={outcome} align="right">
                {translate(`imports.outcome.${outcome}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.kind}>
              <TableCell component="th" scope="row">
                {kindName(row.kind)}
              </TableCell>
              {used.map((outcome) => (
                <TableCell
                  key={outcome}
                  align="right"
                  sx={outcome === 'error' && row.error > 0 ? { color: 'error.main', fontWeight: 700 } : {}}
                >
                  {row[outcome] === 0 ? '–' : formatCount(row[outcome])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
