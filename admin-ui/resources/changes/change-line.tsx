import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { Change } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { sentenceWithin } from './change-groups.ts';
import { ChangeSign } from './change-sign.tsx';
import { WordChanges } from './word-changes.tsx';

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
  const sentence = useSentence();
  const { before, after, path } = change;
  const words = sentence(sentenceWithin(change));
  const leads = onGoTo && change.change !== 'removed';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.25 }}>
      <ChangeSign change={change.change} />
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
