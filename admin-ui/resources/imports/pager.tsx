import BeforeIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatCount } from '../../fields/formats.ts';

interface PagerProps {
  /** Counted from 0. */
  page: number;
  size: number;
  total: number;
  onPage(page: number): void;
}

/** Steps through a list that is too long to stand on one page; nothing for a short one. */
export function Pager({ page, size, total, onPage }: PagerProps) {
  const translate = useTranslate();
  if (total <= size) return null;
  const last = Math.ceil(total / size) - 1;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, py: 0.5 }}>
      <Typography variant="body2" aria-live="polite">
        {translate('imports.pager.range', {
          from: formatCount(page * size + 1),
          to: formatCount(Math.min(total, (page + 1) * size)),
          total: formatCount(total),
        })}
      </Typography>
      <IconButton aria-label={translate('imports.pager.before')} disabled={page === 0} onClick={() => onPage(page - 1)}>
        <BeforeIcon />
      </IconButton>
      <IconButton aria-label={translate('imports.pager.next')} disabled={page >= last} onClick={() => onPage(page + 1)}>
        <NextIcon />
      </IconButton>
    </Box>
  );
}
