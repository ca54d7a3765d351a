import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ProcessStep, StepMapping } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import type { StepPair } from './propose-steps.ts';
import { StepText } from './step-text.tsx';

interface MappingTableProps {
  pairs: readonly StepPair[];
  steps: readonly ProcessStep[];
  chosen: StepMapping;
  onChoose(chosen: StepMapping): void;
}

/** Whether dossiers would have another status at the step they are to go to. */
const changesStatus = ({ old }: StepPair, step: ProcessStep | undefined): boolean =>
  step !== undefined && old.dossierStatus !== undefined && old.dossierStatus !== step.dossierStatus;

/** Why a step of the new version is proposed, or that somebody has to choose one. */
function noteOf({ old, proposed }: StepPair, to: string): string {
  if (to === '') return old.count > 0 ? 'migrations.map.missing' : 'migrations.map.missingEmpty';
  if (to !== proposed) return 'migrations.map.own';
  return to === old.stepCode ? 'migrations.map.sameCode' : 'migrations.map.proposed';
}

/** Old steps beside the steps of the new version, each with a proposal that can be changed. */
export function MappingTable({ pairs, steps, chosen, onChoose }: MappingTableProps) {
  const translate = useTranslate();
  if (pairs.length === 0) return <Typography role="status">{translate('migrations.map.none')}</Typography>;
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '45%' }}>{translate('migrations.map.old')}</TableCell>
            <TableCell>{translate('migrations.map.new')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {pairs.map((pair) => {
            const { stepCode, stepName, count } = pair.old;
            const to = chosen[stepCode] ?? pair.proposed;
            return (
              <TableRow key={stepCode} sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                  <StepText stepCode={stepCode} stepName={stepName} />
                  <Typography variant="body2" color="textSecondary">
                    {translate('migrations.dossiers', { smart_count: count, count: formatCount(count) })}
                  </Typography>
                </TableCell>
                <TableCell>
                  <TextField
                    select
                    hiddenLabel
                    value={to}
                    error={to === '' && count > 0}
                    helperText={[
                      translate(noteOf(pair, to)),
                      changesStatus(
                        pair,
                        steps.find((step) => step.stepCode === to),
                      )
                        ? translate('migrations.map.otherStatus')
                        : '',
                    ]
                      .join(' ')
                      .trim()}
                    onChange={({ target }) => onChoose({ ...chosen, [stepCode]: target.value })}
                    slotProps={{
                      select: {
                        SelectDisplayProps: { 'aria-label': translate('migrations.map.choose', { stepCode }) },
                      },
                    }}
                    sx={{ mt: 0 }}
                  >
                    {steps.some((step) => step.stepCode === stepCode) ? null : (
                      <MenuItem value="">{translate('migrations.map.stay')}</MenuItem>
                    )}
                    {steps.map((step) => (
                      <MenuItem key={step.stepCode} value={step.stepCode}>
                        {step.stepCode} · {step.stepName}
                      </MenuItem>
                    ))}
                  </TextField>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
