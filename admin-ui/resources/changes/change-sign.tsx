import AddedIcon from '@mui/icons-material/AddCircleOutlined';
import ChangedIcon from '@mui/icons-material/EditOutlined';
import RemovedIcon from '@mui/icons-material/RemoveCircleOutlined';
import { useTranslate } from 'react-admin';
import type { ChangeKind } from '../../../schemas/types/index.ts';

const LOOK = {
  added: { Icon: AddedIcon, color: '#14532d' },
  removed: { Icon: RemovedIcon, color: '#7f1d1d' },
  changed: { Icon: ChangedIcon, color: '#1e3a5f' },
} as const;

/** Added, removed or changed, as a sign with its word. */
export function ChangeSign({ change }: { change: ChangeKind }) {
  const translate = useTranslate();
  const { Icon, color } = LOOK[change];
  return <Icon fontSize="small" titleAccess={translate(`changes.kinds.${change}`)} sx={{ color, mt: '2px' }} />;
}
