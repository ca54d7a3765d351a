import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { useFindings, useSentence } from './findings.tsx';

const MOST = 8;

interface FindingsPanelProps {
  /** Takes the person to the field; without it the place is only named. */
  onGoTo?: (pointer: string) => void;
}

/** What keeps the definition from being put into effect, each with the way to its field. */
export function FindingsPanel({ onGoTo }: FindingsPanelProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { all, saveable } = useFindings();
  const bad = all.filter(({ severity }) => severity !== 'info');
  if (bad.length === 0) return null;
  return (
    <Alert severity={saveable ? 'warning' : 'error'} role="status" sx={{ mb: 2 }}>
      {translate(saveable ? 'drafts.findings' : 'drafts.unsaveable', { smart_count: bad.length })}
      <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
        {bad.slice(0, MOST).map((finding) => (
          <li key={`${finding.path} ${finding.code} ${finding.message.vi}`}>
            {onGoTo ? (
              <Link component="button" type="button" onClick={() => onGoTo(finding.path)}>
                {finding.path || '/'}
              </Link>
            ) : (
              finding.path
            )}
            : {sentence(finding.message)}
          </li>
        ))}
      </ul>
      {bad.length > MOST ? translate('drafts.moreFindings', { smart_count: bad.length - MOST }) : null}
    </Alert>
  );
}
