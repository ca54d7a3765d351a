import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { doubtOf } from '../../../engine/domain/portal/doubts.ts';
import type { StagingReport } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import { useAllows } from '../../providers/rights.ts';
import { DecideDialog } from './decide-dialog.tsx';

type Doubt = StagingReport['doubts'][number];

/** Times and fees are decided text by text. */
const together = ({ findingCode }: Doubt): boolean =>
  ['paper', 'grouping', 'seen'].includes(doubtOf(findingCode)?.answer ?? '');

const listOf = (findingCode: string): string =>
  `/staged-procedures?filter=${encodeURIComponent(JSON.stringify({ doubt: findingCode }))}`;

/** Every doubt with how many procedures share it, the way to them, and one decision for all where that is safe. */
export function DoubtTable({ doubts }: { doubts: Doubt[] }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const mayConfigure = useAllows('configure');
  const [asked, setAsked] = useState<Doubt>();
  if (doubts.length === 0) return <Typography>{translate('staging.none')}</Typography>;
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('staging.doubts')}</TableCell>
            <TableCell align="right">{translate('staging.procedures')}</TableCell>
            <TableCell align="right">{translate('staging.texts')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {doubts.map((doubt) => (
            <TableRow key={doubt.findingCode}>
              <TableCell component="th" scope="row" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
                {sentence(doubt.message)}
              </TableCell>
              <TableCell align="right">{formatCount(doubt.procedures)}</TableCell>
              <TableCell align="right">{formatCount(doubt.texts)}</TableCell>
              <TableCell>
                <Button size="small" component={Link} to={listOf(doubt.findingCode)}>
                  {translate('staging.open')}
                </Button>
                {mayConfigure && together(doubt) ? (
                  <Button size="small" onClick={() => setAsked(doubt)}>
                    {translate('staging.together')}
                  </Button>
                ) : null}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {asked ? <DecideDialog doubt={asked} onClose={() => setAsked(undefined)} /> : null}
    </TableContainer>
  );
}
