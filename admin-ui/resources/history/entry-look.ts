import RemovedIcon from '@mui/icons-material/DeleteOutlined';
import SavedIcon from '@mui/icons-material/EditOutlined';
import ReleasedIcon from '@mui/icons-material/EventAvailableOutlined';
import RetiredIcon from '@mui/icons-material/EventBusyOutlined';
import NotedIcon from '@mui/icons-material/HistoryOutlined';
import MovedIcon from '@mui/icons-material/MoveDownOutlined';
import CreatedIcon from '@mui/icons-material/NoteAddOutlined';
import TrialIcon from '@mui/icons-material/ScienceOutlined';
import ImportedIcon from '@mui/icons-material/UploadFileOutlined';
import type { HistoryEntry } from '../../../schemas/types/index.ts';

type Icon = typeof SavedIcon;

const ICONS: Readonly<Record<string, Icon>> = {
  created: CreatedIcon,
  saved: SavedIcon,
  removed: RemovedIcon,
  released: ReleasedIcon,
  returned: ReleasedIcon,
  retired: RetiredIcon,
  'trial-opened': TrialIcon,
  'migration-started': MovedIcon,
  'recomputation-started': MovedIcon,
  'job-resumed': MovedIcon,
  'delegation-revoked': MovedIcon,
  'reassignment-started': MovedIcon,
  'incident-retried': MovedIcon,
  'incidents-retried': MovedIcon,
  'job-reversed': MovedIcon,
};

/** The sign of what was done. */
export const iconOf = ({ what, importId }: HistoryEntry): Icon =>
  importId === undefined ? (ICONS[what] ?? NotedIcon) : ImportedIcon;
