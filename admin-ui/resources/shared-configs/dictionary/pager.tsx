import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatCount } from '../../../fields/formats.ts';
import { PAGE } from './item-rows.ts';

/** Which items are shown, and the pages before and after; nothing where one page holds all. */
export function Pager({ page, total, onPage }: { page: number; total: number; onPage(page: number): void }) {
  const translate = useTranslate();
  if (total <= PAGE) return null;
  const last = Math.ceil(total / PAGE) - 1;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
      <Typography variant="body2" role="status">
        {translate('sharedConfigs.items.shown', {
          from: formatCount(page * PAGE + 1),
          to: formatCount(Math.min(total, (page + 1) * PAGE)),
          total: formatCount(total),
        })}
      </Typography>
      <Button size="small" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {translate('sharedConfigs.items.previous')}
      </Button>
      <Button size="small" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {translate('sharedConfigs.items.next')}
      </Button>
    </Box>
  );
}
