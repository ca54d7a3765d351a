import SwapIcon from '@mui/icons-material/SwapHorizOutlined';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

/** Says that work is the reader's in the place of somebody absent: in words and by a sign. */
export function BehalfMark({ names }: { names: string[] }) {
  const translate = useTranslate();
  return (
    <Chip
      component="span"
      data-on-behalf
      size="small"
      variant="outlined"
      icon={<SwapIcon />}
      label={translate('hands.onBehalf', { who: names.join(', ') })}
      sx={{ mt: 0.5, maxWidth: 1, height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
    />
  );
}
