import MendIcon from '@mui/icons-material/AutoFixHigh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useResourceContext, useTranslate } from 'react-admin';
import { namedPath } from '../../../engine/domain/process/named-path.ts';
import { lossOf } from '../../../engine/domain/release/what-is-lost.ts';
import type { Finding, PlacedFinding } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { usePlaceText } from '../../fields/use-place-text.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { useConfiguresAll } from '../../providers/rights.ts';
import { capital } from './capital.ts';

interface LintLineProps {
  record: DraftRecord;
  finding: Finding;
  /** What was said of it before. */
  said: PlacedFinding | undefined;
  /** Something typed is not saved yet: nothing is changed on the server beside it. */
  shut: boolean;
  onGoTo(): void;
  onMend(): void;
  onAccept(): void;
}

function useSaidText(): (said: PlacedFinding) => string {
  const translate = useTranslate();
  return ({ acceptedFault, acknowledged }) =>
    acceptedFault === undefined
      ? translate('findings.beforeWhy', { ...acknowledged, smart_count: 1 })
      : translate('findings.accept.isAccepted', { code: acceptedFault });
}

/** One finding: its place with the way there, its sentence, and what can be done about it. */
export function LintLine({ record, finding, said, shut, onGoTo, onMend, onAccept }: LintLineProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const placeText = usePlaceText();
  const saidText = useSaidText();
  const resource = useResourceContext() ?? '';
  const province = useConfiguresAll();
  const { code, severity, path, message, mend } = finding;
  const place = placeText(resource, namedPath(record.body, path)) || translate('drafts.whole');
  const loss = severity === 'error' ? lossOf(code) : undefined;
  const acceptable = severity === 'error' && loss === undefined && said === undefined && province;
  return (
    <Box component="li" sx={{ py: 1, borderBottom: '1px solid #e4e7eb', overflowWrap: 'anywhere' }}>
      <Link component="button" type="button" onClick={onGoTo} sx={{ textAlign: 'left', fontWeight: 600 }}>
        {place}
      </Link>
      <Typography>{capital(sentence(message))}</Typography>
      {said ? (
        <Typography variant="body2" color="textSecondary">
          {saidText(said)}
        </Typography>
      ) : null}
      {loss ? (
        <Typography variant="body2" color="textSecondary">
          {translate(`findings.accept.loses.${loss}`)}
        </Typography>
      ) : null}
      {mend ? (
        <Button
          size="small"
          startIcon={<MendIcon />}
          disabled={shut}
          onClick={onMend}
          aria-label={translate('findings.mend.openAt', { what: sentence(mend.title), place })}
        >
          {translate('findings.mend.title', { what: sentence(mend.title) })}
        </Button>
      ) : null}
      {acceptable ? (
        <Button
          size="small"
          disabled={shut}
          onClick={onAccept}
          aria-label={translate('findings.accept.openAt', { place })}
        >
          {translate('findings.accept.open')}
        </Button>
      ) : null}
    </Box>
  );
}
