import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../fields/formats.ts';
import type { DraftRow } from './draft-row.ts';
import { useRetiredText } from './retired-text.ts';

const COLOURS = {
  new: 'default',
  changed: 'warning',
  'in-force': 'success',
  retired: 'default',
  live: 'info',
} as const;

/** New, changed, in force or retired, in a word. */
export function StateChip({ row }: { row: DraftRow }) {
  const translate = useTranslate();
  return (
    <Chip size="small" variant="outlined" color={COLOURS[row.state]} label={translate(`drafts.states.${row.state}`)} />
  );
}

/** Which version holds since when, and what a later release will bring. */
export function InForceText({ row }: { row: DraftRow }) {
  const translate = useTranslate();
  const retiredText = useRetiredText();
  const { inForce, inForceSince, upcoming, retired, kind } = row;
  return (
    <>
      {inForce === null
        ? retired
          ? retiredText(kind, retired)
          : translate('drafts.notInForce')
        : translate('drafts.since', { version: inForce, at: formatInstant(inForceSince) })}
      {upcoming ? (
        <Typography variant="body2" color="textSecondary">
          {upcoming.version === null
            ? retiredText(kind, { ...upcoming, since: upcoming.validFrom })
            : translate('drafts.comesAt', { version: upcoming.version, at: formatInstant(upcoming.validFrom) })}
        </Typography>
      ) : null}
    </>
  );
}

/** How many errors keep a draft from being put into effect. */
export function ErrorsChip({ row }: { row: DraftRow }) {
  const translate = useTranslate();
  if (row.errors === 0) return null;
  return <Chip size="small" color="error" label={translate('drafts.errors', { smart_count: row.errors })} />;
}
