import ScienceIcon from '@mui/icons-material/ScienceOutlined';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

/** The word THỬ with its sign: never colour alone. */
export function TrialMark() {
  const translate = useTranslate();
  return (
    <Chip
      component="span"
      size="small"
      icon={<ScienceIcon />}
      label={translate('trials.mark')}
      sx={{
        fontWeight: 700,
        letterSpacing: 1,
        borderRadius: 0.5,
        border: '2px dashed',
        borderColor: 'warning.dark',
        bgcolor: 'background.paper',
      }}
    />
  );
}
