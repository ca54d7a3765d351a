import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { VersionListItem } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { ReleaseLink } from './release-link.tsx';

interface VersionListProps {
  versions: readonly VersionListItem[];
  onChoose(version: number): void;
  /** Puts an earlier version into effect again; absent where the reader may not. */
  onReturn?(version: number): void;
}

/** Versions of one definition, newest first. */
export function VersionList({ versions, onChoose, onReturn }: VersionListProps) {
  const translate = useTranslate();
  if (versions.length === 0) return <Typography role="status">{translate('drafts.versions.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {versions.map(({ version, createdAt, author, inForce, inForceSince, releaseSeq }) => (
        <Box
          component="li"
          key={version}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            alignItems: 'center',
            py: 1,
            borderBottom: '1px solid #e4e7eb',
          }}
        >
          <Typography sx={{ fontWeight: 600 }}>{translate('drafts.versions.number', { version })}</Typography>
          {inForce ? <Chip size="small" color="success" label={translate('drafts.states.in-force')} /> : null}
          <Typography variant="body2" color="textSecondary">
            {translate('drafts.versions.made', { author, at: formatInstant(createdAt) })}
            {inForceSince === null
              ? ''
              : ` · ${translate('drafts.versions.heldFrom', { at: formatInstant(inForceSince) })} `}
            {releaseSeq === null ? null : <ReleaseLink seq={releaseSeq} />}
          </Typography>
          <Button
            size="small"
            onClick={() => onChoose(version)}
            aria-label={translate('drafts.versions.compareOne', { version })}
            sx={{ ml: 'auto' }}
          >
            {translate('drafts.versions.compare')}
          </Button>
          {onReturn && !inForce ? (
            <Button
              size="small"
              onClick={() => onReturn(version)}
              aria-label={translate('releases.return.one', { version })}
            >
              {translate('releases.return.open')}
            </Button>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
