import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { StagingReport } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';

/** How much of what is staged is clean, as a bar whose doubtful part is hatched. */
export function ReviewShare({ report: { read, clean, flagged } }: { report: StagingReport }) {
  const translate = useTranslate();
  const words = translate('staging.share', { clean: formatCount(clean), flagged: formatCount(flagged) });
  return (
    <Box sx={{ my: 2 }}>
      <Typography variant="h6" component="h2">
        {translate('staging.all')}: {formatCount(read)}
      </Typography>
      <Box
        role="img"
        aria-label={words}
        sx={{
          display: 'flex',
          height: 20,
          borderRadius: 1,
          overflow: 'hidden',
          border: '1px solid',
          borderColor: 'divider',
        }}
      >
        <Box sx={{ flexGrow: clean, bgcolor: 'success.main' }} />
        <Box
          sx={{
            flexGrow: flagged,
            background: 'repeating-linear-gradient(45deg, #b26a00, #b26a00 6px, #ffcc80 6px, #ffcc80 12px)',
          }}
        />
      </Box>
      <Typography>{words}</Typography>
    </Box>
  );
}
