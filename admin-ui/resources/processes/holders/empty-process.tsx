import PersonOffIcon from '@mui/icons-material/PersonOffOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useSentence } from '../../../fields/findings.tsx';
import type { EmptyProcess as Process } from './empty-places.ts';

/** A process with its empty places, leading to the panel where they are seen whole. */
export function EmptyProcess({ process }: { process: Process }) {
  const sentence = useSentence();
  return (
    <Box
      component="li"
      sx={{ p: 1.25, borderTop: '1px solid', borderTopColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Link
        component={RouterLink}
        to={`/service-processes/${encodeURIComponent(process.code)}?tab=holders`}
        sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
      >
        {process.code} · {process.name}
      </Link>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {process.places.map(({ detail, name }) => {
          const said = detail ? sentence(detail) : name;
          return (
            <Box
              component="li"
              key={said}
              sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: 'error.main' }}
            >
              <PersonOffIcon fontSize="small" aria-hidden />
              {said}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
