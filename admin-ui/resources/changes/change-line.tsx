import AddedIcon from '@mui/icons-material/AddCircleOutlined';
import ChangedIcon from '@mui/icons-material/EditOutlined';
import RemovedIcon from '@mui/icons-material/RemoveCircleOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import type { Change } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { sentenceWithin } from './change-groups.ts';
import { WordChanges } from './word-changes.tsx';

const LOOK = {
  added: { Icon: AddedIcon, color: '#14532d' },
  removed: { Icon: RemovedIcon, color: '#7f1d1d' },
  changed: { Icon: ChangedIcon, color: '#1e3a5f' },
} as const;

/** Texts that the sentence is too short for. */
const areProse = (before: unknown, after: unknown, sentence: string): before is string =>
  typeof before === 'string' &&
  typeof after === 'string' &&
  before !== '' &&
  after !== '' &&
  !(sentence.includes(before) && sentence.includes(after));

interface ChangeLineProps {
  change: Change;
  /** Takes the reader to the field; without it the sentence is only read. */
  onGoTo?: (pointer: string) => void;
}

/** One change: its kind as a sign and a word, the sentence, and of a longer text what was put in and taken out. */
export function ChangeLine({ change, onGoTo }: ChangeLineProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { before, after, path } = change;
  const { Icon, color } = LOOK[change.change];
  const words = sentence(sentenceWithin(change));
  const leads = onGoTo && change.change !== 'removed';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.25 }}>
      <Icon fontSize="small" titleAccess={translate(`changes.kinds.${change.change}`)} sx={{ color, mt: '2px' }} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {leads ? (
          <Link component="button" type="button" onClick={() => onGoTo(path)} sx={{ textAlign: 'left' }}>
            {words}
          </Link>
        ) : (
          words
        )}
        {areProse(before, after, words) ? <WordChanges before={before} after={String(after)} /> : null}
      </Box>
    </Box>
  );
}
