import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import FailedIcon from '@mui/icons-material/ErrorOutlined';
import WaitingIcon from '@mui/icons-material/HourglassEmpty';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useDossier } from '../dossier-context.tsx';
import { effectsQuery } from '../dossier-queries.ts';
import { useInLanguage } from '../in-language.ts';
import { syncStateOf } from './sync-state.ts';

const LOOKS = {
  done: { Icon: DoneIcon, colour: 'success.main' },
  failed: { Icon: FailedIcon, colour: 'error.main' },
  waiting: { Icon: WaitingIcon, colour: 'text.secondary' },
} as const;

/** *Trạng thái đồng bộ*: Thành công | Thất bại, with what the other side said. */
export function SyncWords() {
  const translate = useTranslate();
  const say = useInLanguage();
  const { id, dossier } = useDossier();
  const { data } = useQuery(effectsQuery(id));
  const sync = data && syncStateOf(data);
  if (dossier.trial) return <span>{translate('trials.notSent')}</span>;
  if (!sync) return <span>{translate('dossier.sync.none')}</span>;
  const { Icon, colour } = LOOKS[sync.state];
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, color: colour }}>
      <Icon fontSize="small" aria-hidden />
      <span>
        {translate(`dossier.sync.${sync.state}`)}
        {sync.cause && sync.state !== 'done' ? `: ${say(sync.cause)}` : ''}
      </span>
    </Box>
  );
}
