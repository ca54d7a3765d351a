import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { StagingReport } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { formatCount } from '../../fields/formats.ts';

const MOST = 50;

/** What became of the file just taken in, and every line that is no procedure. */
export function StagedNotice({ report }: { report: StagingReport }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { fileName, read, created, updated, unchanged, refused } = report;
  const counts = { read, created, updated, unchanged, refused: refused.length };
  const shown = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, formatCount(count)]));
  return (
    <Alert severity={refused.length > 0 ? 'warning' : 'success'} sx={{ my: 2 }} role="status">
      {translate('staging.came', { name: fileName, ...shown })}
      {refused.length > 0 ? (
        <ul aria-label={translate('staging.refused')} style={{ margin: 0, paddingLeft: 18 }}>
          {refused.slice(0, MOST).map(({ line, code = '', path = '', message }) => (
            <li key={line}>
              {translate('staging.line', { line })} {code} {path}: {sentence(message)}
            </li>
          ))}
        </ul>
      ) : null}
    </Alert>
  );
}
