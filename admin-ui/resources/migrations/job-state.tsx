import RunningIcon from '@mui/icons-material/Autorenew';
import StoppedIcon from '@mui/icons-material/PauseCircleOutlined';
import DoneIcon from '@mui/icons-material/TaskAlt';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { JobState } from '../../../schemas/types/index.ts';

const LOOK = {
  running: { color: 'info', Icon: RunningIcon },
  done: { color: 'success', Icon: DoneIcon },
  stopped: { color: 'warning', Icon: StoppedIcon },
} as const satisfies Record<JobState, unknown>;

/** Whether a job runs, as a sign and a word. */
export function JobStateChip({ state }: { state: JobState }) {
  const translate = useTranslate();
  const { color, Icon } = LOOK[state];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={color}
      icon={<Icon />}
      label={translate(`migrations.jobs.states.${state}`)}
    />
  );
}
