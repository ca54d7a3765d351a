import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useResourceContext, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { namedPath } from '../../engine/domain/process/named-path.ts';
import type { Finding } from '../../schemas/types/index.ts';
import { useFindings, useSentence } from './findings.tsx';
import { MendButton } from './mend-button.tsx';
import { usePlaceText } from './use-place-text.ts';

const MOST = 8;

/** One fault a place is enough to be led there. */
const firstOfEachPlace = (findings: Finding[]): Finding[] =>
  [...new Map(findings.toReversed().map((finding) => [finding.path, finding])).values()].reverse();

interface FindingsPanelProps {
  /** Takes the person to the field; without it the place is only named. */
  onGoTo?: (pointer: string) => void;
}

/** What keeps the definition from being put into effect, each with the way to its field. */
export function FindingsPanel({ onGoTo }: FindingsPanelProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const resource = useResourceContext() ?? '';
  const placeText = usePlaceText();
  const { getValues } = useFormContext();
  const { all, saveable } = useFindings();
  const bad = firstOfEachPlace(all.filter(({ severity }) => severity !== 'info'));
  if (bad.length === 0) return null;
  const named = ({ path }: Finding): string =>
    placeText(resource, namedPath(getValues('body'), path)) || translate('drafts.whole');
  return (
    <Alert severity={saveable ? 'warning' : 'error'} role="status" sx={{ mb: 2 }}>
      {translate(saveable ? 'drafts.findings' : 'drafts.unsaveable', { smart_count: bad.length })}
      <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
        {bad.slice(0, MOST).map((finding) => (
          <li key={`${finding.path} ${finding.code} ${finding.message.vi}`}>
            {onGoTo ? (
              <Link component="button" type="button" onClick={() => onGoTo(finding.path)}>
                {named(finding)}
              </Link>
            ) : (
              named(finding)
            )}
            : {sentence(finding.message)} <MendButton finding={finding} />
          </li>
        ))}
      </ul>
      {bad.length > MOST ? translate('drafts.moreFindings', { smart_count: bad.length - MOST }) : null}
    </Alert>
  );
}
