import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { StepImpact } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import { DossierLink } from './dossier-link.tsx';
import { shareOf } from './impact-counts.ts';
import { StepText } from './step-text.tsx';
import { fillOf, VerdictWords } from './verdicts.tsx';

/** Step by step: how many dossiers stand there, as a bar and a number, what becomes of them, why, and a few of them. */
export function ImpactSteps({ steps }: { steps: readonly StepImpact[] }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const most = Math.max(0, ...steps.map(({ count }) => count));
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('migrations.impact.title')}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '50%' }}>{translate('migrations.impact.step')}</TableCell>
            <TableCell align="right">{translate('migrations.impact.count')}</TableCell>
            <TableCell>{translate('migrations.impact.verdict')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {steps.map(({ stepCode, stepName, count, verdict, why, samples }) => (
            <TableRow key={`${stepCode} ${stepName} ${verdict}`} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row">
                <StepText stepCode={stepCode} stepName={stepName} />
                <Box
                  aria-hidden
                  sx={{ width: `${shareOf(count, most)}%`, height: 12, mt: 0.5, background: fillOf(verdict) }}
                />
              </TableCell>
              <TableCell align="right">{formatCount(count)}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                <VerdictWords verdict={verdict} />
                <Typography variant="body2">{sentence(why)}</Typography>
                {samples.length > 0 ? (
                  <Typography variant="body2" component="div">
                    {translate('migrations.impact.samples')}{' '}
                    {samples.map(({ id, dossierNo }) => (
                      <Box component="span" key={id} sx={{ mr: 1 }}>
                        <DossierLink id={id} dossierNo={dossierNo} />
                      </Box>
                    ))}
                  </Typography>
                ) : null}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
