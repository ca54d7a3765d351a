import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Ref } from 'react';
import { useSentence } from '../../fields/findings.tsx';
import type { ChangeGroup } from './change-groups.ts';
import { ChangeLine } from './change-line.tsx';

interface ChangeSectionProps {
  group: ChangeGroup;
  onGoTo?: (pointer: string) => void;
  /** Given to what may be brought into view. */
  reached?: Ref<HTMLElement>;
}

/** The changes of one step, action, part … under its name. */
export function ChangeSection({ group: { place, changes }, onGoTo, reached }: ChangeSectionProps) {
  const sentence = useSentence();
  return (
    <Box
      component="section"
      sx={{ mb: 1.5, '&:focus': { outline: '2px solid', outlineOffset: 4 } }}
      {...(reached === undefined ? {} : { ref: reached, tabIndex: -1 })}
    >
      <Typography component="h4" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {sentence(place)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {changes.map((change) => (
          <ChangeLine
            key={`${change.change} ${change.path} ${change.sentence.vi}`}
            change={change}
            {...(onGoTo ? { onGoTo } : {})}
          />
        ))}
      </Box>
    </Box>
  );
}
