import ReleasedIcon from '@mui/icons-material/CheckCircleOutlined';
import EndedIcon from '@mui/icons-material/DoneAll';
import LateIcon from '@mui/icons-material/ErrorOutlined';
import SoonIcon from '@mui/icons-material/HourglassBottom';
import PausedIcon from '@mui/icons-material/PauseCircleOutlined';
import RunningIcon from '@mui/icons-material/Schedule';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ElementType } from 'react';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../fields/formats.ts';
import { type Dated, type DeadlineState, deadlineAt, judgedAt } from './deadline.ts';
import { useNow } from './use-now.ts';

const LOOKS: Readonly<Record<Exclude<DeadlineState, 'none'>, { icon: ElementType; colour: string }>> = {
  running: { icon: RunningIcon, colour: 'text.primary' },
  soon: { icon: SoonIcon, colour: 'warning.main' },
  late: { icon: LateIcon, colour: 'error.main' },
  paused: { icon: PausedIcon, colour: 'text.secondary' },
  released: { icon: ReleasedIcon, colour: 'success.main' },
  ended: { icon: EndedIcon, colour: 'text.secondary' },
};

/** The deadline of a dossier in words, told apart by words, sign and colour, with its instant below. */
export function DeadlineWords({ row }: { row: Dated }) {
  const translate = useTranslate();
  const { state, at, of, span } = deadlineAt(row, useNow());
  if (state === 'none')
    return (
      <Typography variant="body2" component="span" color="textSecondary">
        {translate('dossiers.deadline.none')}
      </Typography>
    );
  const { icon: Icon, colour } = LOOKS[state];
  const words = span
    ? translate(`dossiers.deadline.${state}`, {
        span: translate(`dossiers.deadline.${span.unit}`, { smart_count: span.count }),
      })
    : translate(`dossiers.deadline.${state}`);
  const judged = judgedAt(row);
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'flex-start', gap: 0.75, color: colour }}>
      <Icon sx={{ fontSize: 18, mt: '1px' }} aria-hidden />
      <Box component="span">
        <Typography variant="body2" component="span" sx={{ display: 'block', fontWeight: 600 }}>
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            {words}
          </Box>
          {judged ? ` · ${translate(`deadlines.timeliness.${judged}`)}` : ''}
        </Typography>
        {at === null ? null : (
          <Typography
            variant="caption"
            component="span"
            color="textSecondary"
            sx={{ display: 'block', whiteSpace: 'nowrap', lineHeight: 1.4 }}
          >
            {formatInstant(at)}
            {of === 'dossier' ? null : (
              <Box component="span" sx={{ display: 'block' }}>
                {translate(`dossiers.deadline.${of === 'step' ? 'ofStep' : 'ofReception'}`)}
              </Box>
            )}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
