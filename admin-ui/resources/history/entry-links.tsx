import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { HistoryEntry } from '../../../schemas/types/index.ts';
import { compareAddress } from '../changes/compare-address.ts';
import { ReleaseLink } from '../drafts/release-link.tsx';

interface EntryLinksProps {
  entry: HistoryEntry;
  resource: string;
  code: string;
}

const jobOf = ({ detail }: HistoryEntry): string | undefined => {
  const id = detail?.back ?? detail?.job;
  return typeof id === 'string' ? id : undefined;
};

const dossierOf = ({ what, detail }: HistoryEntry): string | undefined => {
  const id = detail?.dossierId;
  return what === 'trial-opened' && typeof id === 'string' ? id : undefined;
};

/** From an entry to what it compares, to its release, import, job or trial. */
export function EntryLinks({ entry, resource, code }: EntryLinksProps) {
  const translate = useTranslate();
  const { what, revision, version, previousVersion, release, importId } = entry;
  const [job, dossier] = [jobOf(entry), dossierOf(entry)];
  const ways = [
    ...(what === 'saved' && revision !== undefined
      ? [
          {
            to: compareAddress(resource, code, `revision:${revision - 1}`, `revision:${revision}`),
            label: translate('history.compare'),
          },
        ]
      : []),
    ...(version !== undefined && previousVersion !== undefined && version !== previousVersion
      ? [
          {
            to: compareAddress(resource, code, String(previousVersion), String(version)),
            label: translate('history.compareVersions', { version: previousVersion }),
          },
        ]
      : []),
    ...(importId === undefined ? [] : [{ to: `/import/${importId}`, label: translate('history.import') }]),
    ...(job === undefined ? [] : [{ to: `/jobs/${job}`, label: translate('history.job') }]),
    ...(dossier === undefined ? [] : [{ to: `/dossiers/${dossier}/show`, label: translate('history.trial') }]),
  ];
  if (ways.length === 0 && release === undefined) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {release === undefined ? null : <ReleaseLink seq={release} />}
      {ways.map(({ to, label }) => (
        <Link key={to} component={RouterLink} to={to}>
          {label}
        </Link>
      ))}
    </Box>
  );
}
