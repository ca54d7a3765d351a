import DeleteIcon from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { changedAt, removedAt } from '../list-moves.ts';
import { readPhases, withPhases } from './due-phases.ts';

const MOST = 3;

interface PhaseRowsProps {
  text: string;
  setText(text: string): void;
  disabled: boolean;
}

/** The phases of a due date that an action may begin: so many calendar days, then so many working days. */
export function PhaseRows({ text, setText, disabled }: PhaseRowsProps) {
  const translate = useTranslate();
  const phases = readPhases(text);
  return (
    <Box sx={{ my: 1 }}>
      <Typography variant="body2">{translate('processes.due.phases')}</Typography>
      {phases.map((phase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phase is known by its number alone
        <Box key={index} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2" sx={{ minWidth: 48 }}>
            {translate('processes.due.phase', { number: index + 1 })}
          </Typography>
          {(['allDay', 'workDay'] as const).map((part) => (
            <TextField
              key={part}
              type="number"
              label={translate(`processes.due.${part}`)}
              value={phase[part]}
              disabled={disabled}
              onChange={({ target }) =>
                setText(
                  withPhases(
                    text,
                    changedAt(phases, index, (old) => ({ ...old, [part]: Math.max(0, Number(target.value)) })),
                  ),
                )
              }
            />
          ))}
          <IconButton
            size="small"
            disabled={disabled}
            aria-label={translate('processes.due.removePhase', { number: index + 1 })}
            onClick={() => setText(withPhases(text, removedAt(phases, index)))}
          >
            <DeleteIcon />
          </IconButton>
        </Box>
      ))}
      {phases.length < MOST && !disabled ? (
        <Button size="small" onClick={() => setText(withPhases(text, [...phases, { allDay: 0, workDay: 0 }]))}>
          {translate('processes.due.addPhase')}
        </Button>
      ) : null}
    </Box>
  );
}
