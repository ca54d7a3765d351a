import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { OutlineLoop } from './outline.ts';

/** The ways back, each with its steps and the act that closes it. */
export function OutlineLoops({ loops }: { loops: readonly OutlineLoop[] }) {
  const translate = useTranslate();
  if (loops.length === 0) return null;
  return (
    <Box sx={{ mt: 2, px: 1 }}>
      <Typography variant="subtitle2" component="h3">
        {translate('diagram.loops')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {loops.map(({ number, closedBy, stepCodes }) => (
          <li key={number}>
            {translate('diagram.loop', {
              number,
              way: stepCodes.join(' → '),
              action: `${closedBy.actionCode} ${closedBy.actionName}`,
            })}
          </li>
        ))}
      </Box>
    </Box>
  );
}
