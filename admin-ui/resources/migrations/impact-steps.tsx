import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import type { StepImpact } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';
import { DifferenceList } from './difference-list.tsx';
import { DossierLink } from './dossier-link.tsx';
import { shareOf } from './impact-counts.ts';
import { SampleDates } from './sample-dates.tsx';
import { StepText } from './step-text.tsx';
import { fillOf, VerdictWords } from './verdicts.tsx';

/** How many of the most crowded step stand here. */
function Bar({ step: { count, verdict }, most }: { step: StepImpact; most: number }) {
  return (
    <Box aria-hidden sx={{ width: `${shareOf(count, most)}%`, height: 12, my: 0.5, background: fillOf(verdict) }} />
  );
}

/** The version they are on. */
function OnVersion({ step: { version } }: { step: StepImpact }) {
  const translate = useTranslate();
  return version === undefined ? null : translate('migrations.impact.onVersion', { version });
}

/** What becomes of the dossiers of a step, why, and a few of them. */
function Verdict({ step: { verdict, why, samples, differences = [] } }: { step: StepImpact }) {
  const translate = useTranslate();
  const sentence = useSentence();
  return (
    <>
      <VerdictWords verdict={verdict} />
      <Typography variant="body2" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
        {sentence(why)}
      </Typography>
      {samples.length > 0 ? (
        <Typography variant="body2" component="div">
          {translate('migrations.impact.samples')}{' '}
          {samples.map((sample) => (
            <Box key={sample.id}>
              <DossierLink id={sample.id} dossierNo={sample.dossierNo} /> <SampleDates sample={sample} />
            </Box>
          ))}
        </Typography>
      ) : null}
      <DifferenceList differences={differences} />
    </>
  );
}

const keyOf = ({ stepCode, stepName, version = 0 }: StepImpact): string => `${version} ${stepCode} ${stepName}`;

interface StepsProps {
  steps: readonly StepImpact[];
  most: number;
}

function StepCards({ steps, most }: StepsProps) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {steps.map((step) => (
        <Box component="li" key={keyOf(step)} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <StepText {...step} /> · <OnVersion step={step} /> ·{' '}
          {translate('migrations.dossiers', { smart_count: step.count, count: formatCount(step.count) })}
          <Bar step={step} most={most} />
          <Verdict step={step} />
        </Box>
      ))}
    </Box>
  );
}

/** Step by step: how many dossiers stand there, as a bar and a number, what becomes of them, why, and a few of them. */
export function ImpactSteps({ steps }: { steps: readonly StepImpact[] }) {
  const translate = useTranslate();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const most = Math.max(0, ...steps.map(({ count }) => count));
  if (small) return <StepCards steps={steps} most={most} />;
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
          {steps.map((step) => (
            <TableRow key={keyOf(step)} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row">
                <StepText {...step} /> · <OnVersion step={step} />
                <Bar step={step} most={most} />
              </TableCell>
              <TableCell align="right">{formatCount(step.count)}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                <Verdict step={step} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
