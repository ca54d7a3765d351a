import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { HistoryEntry } from '../../../schemas/types/index.ts';
import { formatDay, formatInstant } from '../../fields/formats.ts';
import { groupsOf } from '../changes/change-groups.ts';
import { ChangeSection } from '../changes/change-section.tsx';
import { EntryLinks } from './entry-links.tsx';
import { iconOf } from './entry-look.ts';
import { useOriginWords } from './origin-words.ts';

interface EntryViewProps {
  entry: HistoryEntry;
  resource: string;
  code: string;
}

/** Why, on what basis, from where, and what was let stand: one line each. */
function Circumstances({ entry }: { entry: HistoryEntry }) {
  const translate = useTranslate();
  const originWords = useOriginWords();
  const { reason, legalBasis, origin, validFrom, acknowledged = [], detail, at } = entry;
  const until: unknown = detail?.until;
  const lines = [
    reason === '' ? '' : translate('history.reason', { reason }),
    legalBasis === undefined ? '' : translate('history.legalBasis', { text: legalBasis }),
    validFrom === undefined || validFrom === at ? '' : translate('history.validFrom', { at: formatInstant(validFrom) }),
    typeof until === 'string'
      ? translate('history.until', { code: String(detail?.findingCode), day: formatDay(until) })
      : '',
    ...acknowledged.map(({ findingCode, reason: why }) =>
      translate('history.letStand', { code: findingCode, reason: why }),
    ),
    origin === undefined ? '' : translate('history.from', { place: originWords(origin) }),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => (
      <Typography key={line} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {line}
      </Typography>
    ));
}

/** What a save changed, in words; the rest is a comparison away. */
function Changed({ entry: { changes, changeCount = 0 } }: { entry: HistoryEntry }) {
  const translate = useTranslate();
  if (!changes) return null;
  const more = changeCount - changes.length;
  return (
    <Box sx={{ mt: 0.5, pl: 1.5, borderLeft: '2px solid #cbd2d9' }}>
      {changes.length === 0 ? <Typography variant="body2">{translate('history.noChange')}</Typography> : null}
      {groupsOf(changes).map((group) => (
        <ChangeSection key={group.key} group={group} />
      ))}
      {more > 0 ? <Typography variant="body2">{translate('history.more', { smart_count: more })}</Typography> : null}
    </Box>
  );
}

/** One thing that was done to a definition: what, who, when, why, from where, and what it changed. */
export function EntryView({ entry, resource, code }: EntryViewProps) {
  const translate = useTranslate();
  const Icon = iconOf(entry);
  const { what, by, byName, at, revision, version, partOf } = entry;
  const done = translate(`history.what.${what}`, { _: what, version: version ?? '' });
  const who = byName === by ? by : `${byName} (${by})`;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, pb: 2 }}>
      <Icon fontSize="small" sx={{ mt: 0.5, color: 'text.secondary' }} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {done}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {formatInstant(at)} · {who}
          {revision === undefined ? '' : ` · ${translate('history.revision', { revision })}`}
          {partOf === undefined ? '' : ` · ${translate(`history.what.${partOf}`, { _: partOf })}`}
        </Typography>
        <Circumstances entry={entry} />
        <Changed entry={entry} />
        <EntryLinks entry={entry} resource={resource} code={code} />
      </Box>
    </Box>
  );
}
