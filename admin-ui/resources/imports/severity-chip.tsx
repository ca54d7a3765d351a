import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { Finding } from '../../../schemas/types/index.ts';

const ICONS = { error: <ErrorIcon />, warning: <WarningIcon />, info: <InfoIcon /> };

/** How grave a finding is, in a word and a sign beside the colour. */
export function SeverityChip({ severity }: Pick<Finding, 'severity'>) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={severity}
      icon={ICONS[severity]}
      label={translate(`imports.severity.${severity}`)}
    />
  );
}
