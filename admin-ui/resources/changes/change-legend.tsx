import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ChangeBadge } from '../../process-editor/diagram/change-badge.tsx';

/** What the signs on the diagram say. */
export function ChangeLegend() {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, listStyle: 'none', p: 0, m: 0, mt: 1 }}>
      {(['added', 'removed', 'changed'] as const).map((change) => (
        <Box component="li" key={change} sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
          <svg width={22} height={22} viewBox="-11 -11 22 22" aria-hidden="true">
            <ChangeBadge change={change} x={0} y={0} />
          </svg>
          <Typography variant="body2">{translate(`changes.kinds.${change}`)}</Typography>
        </Box>
      ))}
    </Box>
  );
}
