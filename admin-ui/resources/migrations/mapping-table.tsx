import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ProcessStep, StepMapping } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { mappingNotes } from './mapping-note.ts';
import type { StepPair } from './propose-steps.ts';
import { StepText } from './step-text.tsx';

interface MappingTableProps {
  pairs: readonly StepPair[];
  steps: readonly ProcessStep[];
  chosen: StepMapping;
  onChoose(chosen: StepMapping): void;
}

/** Old steps beside the steps of the new version, each with a proposal that can be changed. */
export function MappingTable({ pairs, steps, chosen, onChoose }: MappingTableProps) {
  const translate = useTranslate();
  if (pairs.length === 0) return <Typography role="status">{translate('migrations.map.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {pairs.map((pair) => {
        const { stepCode, stepName, count } = pair.old;
        const to = chosen[stepCode] ?? pair.proposed;
        return (
          <Box
            component="li"
            key={stepCode}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
              columnGap: 2,
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ overflowWrap: 'anywhere' }}>
              <StepText stepCode={stepCode} stepName={stepName} />
              <Typography variant="body2" color="textSecondary">
                {translate('migrations.dossiers', { smart_count: count, count: formatCount(count) })}
              </Typography>
            </Box>
            <TextField
              select
              label={translate('migrations.map.choose', { stepCode })}
              value={to}
              error={to === '' && count > 0}
              helperText={mappingNotes(pair, to, steps)
                .map((note) => translate(note))
                .join(' ')}
              onChange={({ target }) => onChoose({ ...chosen, [stepCode]: target.value })}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            >
              {steps.some((step) => step.stepCode === stepCode) ? null : (
                <MenuItem value="">{translate('migrations.map.stay')}</MenuItem>
              )}
              {steps.map((step) => (
                <MenuItem key={step.stepCode} value={step.stepCode} sx={{ whiteSpace: 'normal' }}>
                  {step.stepCode} · {step.stepName}
                </MenuItem>
              ))}
            </TextField>
          </Box>
        );
      })}
    </Box>
  );
}
