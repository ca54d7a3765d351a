import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

/** Told where colour cannot tell it: somebody went through here. */
export function GoneChip() {
  const translate = useTranslate();
  return <Chip size="small" color="success" label={translate('diagram.gone')} sx={{ float: 'right', height: 20 }} />;
}
