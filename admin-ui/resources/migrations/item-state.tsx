import WaitingIcon from '@mui/icons-material/HourglassEmpty';
import RefusedIcon from '@mui/icons-material/ReportOutlined';
import LeftIcon from '@mui/icons-material/SkipNextOutlined';
import DoneIcon from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { JobItemState } from '../../../schemas/types/index.ts';

/** Those that need somebody first. */
export const ITEM_STATES = ['refused', 'waiting', 'left', 'done'] as const satisfies JobItemState[];

/** How a result is told: as what would happen, what happened, or what was taken back. */
export type Telling = 'dry' | 'migration' | 'migration-back' | 'reassignment' | 'recomputation' | 'recomputation-back';

const LOOK = {
  done: { color: 'success.main', Icon: DoneIcon },
  refused: { color: 'error.main', Icon: RefusedIcon },
  left: { color: 'text.secondary', Icon: LeftIcon },
  waiting: { color: 'info.main', Icon: WaitingIcon },
} as const satisfies Record<JobItemState, unknown>;

/** What became of a dossier, as a sign and words. */
export function ItemState({ state, telling, count }: { state: JobItemState; telling: Telling; count?: string }) {
  const translate = useTranslate();
  const { color, Icon } = LOOK[state];
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', color, fontWeight: 600 }}>
      <Icon fontSize="small" aria-hidden />
      {translate(`migrations.state.${telling}.${state}`)}
      {count === undefined ? '' : `: ${count}`}
    </Box>
  );
}
