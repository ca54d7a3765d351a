import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import WarningIcon from '@mui/icons-material/WarningAmber';
import Typography from '@mui/material/Typography';
import { useFindingsAt, useSentence } from './findings.tsx';
import { MendButton } from './mend-button.tsx';

const LOOKS = {
  error: { Icon: ErrorIcon, color: 'error.main' },
  warning: { Icon: WarningIcon, color: 'warning.main' },
  info: { Icon: InfoIcon, color: 'text.secondary' },
} as const;

/** What was found at a place or below it, in words under the row. */
export function RowFindings({ pointer }: { pointer: string }) {
  const sentence = useSentence();
  const findings = useFindingsAt(pointer, true);
  return findings.map((finding) => {
    const { Icon, color } = LOOKS[finding.severity];
    return (
      <Typography
        key={`${finding.path} ${finding.code}`}
        variant="caption"
        sx={{ display: 'flex', gap: 0.5, alignItems: 'center', flexWrap: 'wrap', color }}
      >
        <Icon fontSize="inherit" /> {sentence(finding.message)} <MendButton finding={finding} />
      </Typography>
    );
  });
}
