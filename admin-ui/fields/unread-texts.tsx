import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useBodyInput } from './use-body-input.ts';

/** What an import brought that nothing reads: shown as it is, kept for export, changed only in the JSON view. */
export function UnreadTexts() {
  const translate = useTranslate();
  const { value, label, help } = useBodyInput('unread');
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return null;
  return (
    <Box component="section" aria-label={label} sx={{ mt: 1 }}>
      <Typography variant="subtitle2">{label}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {help}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {Object.entries(value).map(([name, text]) => (
          <Box key={name} sx={{ display: 'flex', gap: 1, py: 0.25 }}>
            <Typography component="dt" variant="body2" sx={{ fontWeight: 600 }}>
              {name}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
              {String(text) || translate('items.emptyText')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
