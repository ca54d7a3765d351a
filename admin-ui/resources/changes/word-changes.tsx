import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { wordDifference } from '../../../engine/domain/process/diff/word-difference.ts';

const AROUND = 60;

/** The beginning and the end of what both texts have. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * AROUND + 10) return text;
  const [head, tail] = [text.slice(0, AROUND), text.slice(-AROUND)];
  return `${isFirst ? '' : head} … ${isLast ? '' : tail}`;
}

interface WordChangesProps {
  before: string;
  after: string;
}

/** One text with what was taken out struck through and what was put in underlined. */
export function WordChanges({ before, after }: WordChangesProps) {
  const stretches = useMemo(() => wordDifference(before, after), [before, after]);
  return (
    <Box
      sx={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        fontSize: 14,
        mt: 0.5,
        pl: 1.5,
        borderLeft: '2px solid #cbd2d9',
        '& ins': { bgcolor: '#e3f5e6', color: '#14532d', textDecoration: 'underline' },
        '& del': { bgcolor: '#fdeaea', color: '#7f1d1d', textDecoration: 'line-through' },
      }}
    >
      {stretches.map(({ kind, text }, index) => {
        // Stretches have nothing but their place.
        const key = `${index} ${kind}`;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return <span key={key}>{shortened(text, index === 0, index === stretches.length - 1)}</span>;
      })}
    </Box>
  );
}
