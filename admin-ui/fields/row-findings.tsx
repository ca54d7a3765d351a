import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import WarningIcon from '@mui/icons-material/WarningAmber';
import Typography from '@mui/material/Typography';
import { useFindingsAt, useSentence } from './findings.tsx';

/** What was found at a place or below it, in words under the row. */
export function RowFindings({ pointer }: { pointer: string }) {
  const sentence = useSentence();
  const findings = useFindingsAt(pointer, true);
  return findings.map((finding) => {
    const bad = finding.severity === 'error';
    const Icon = bad ? ErrorIcon : WarningIcon;
    return (
      <Typography
        key={`${finding.path} ${finding.code}`}
        variant="caption"
        sx={{ display: 'flex', gap: 0.5, alignItems: 'center', color: bad ? 'error.main' : 'warning.main' }}
      >
        <Icon fontSize="inherit" /> {sentence(finding.message)}
      </Typography>
    );
  });
}
