import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Release, ReleaseItemRow } from '../../../schemas/types/index.ts';
import { jobAddress } from '../migrations/job-address.ts';
import { ItemAct } from '../release-plans/item-act.tsx';
import { DefinitionLink } from './definition-link.tsx';
import { useKindName } from './kind-name.ts';
import { ReleaseLink } from './release-link.tsx';

/** One definition of a release: what it became, what was there before, and what has changed it since. */
export function ReleasedDefinition({ row, release }: { row: ReleaseItemRow; release: Release }) {
  const translate = useTranslate();
  const kindName = useKindName();
  const { kind, code, name, version, before, changedSince, replacedBy, pastStep } = row;
  const facts = [
    before === null ? translate('releases.was.nothing') : translate('releases.was.version', { version: before }),
    ...(pastStep === undefined ? [] : [translate('releases.pastStep.told', { step: pastStep })]),
  ];
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        px: 2,
        py: 1,
        borderBottom: '1px solid #e4e7eb',
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
        {kindName(kind)} <DefinitionLink kind={kind} code={code} />
        {name ? ` · ${name}` : ''}
        <Typography variant="body2" color="textSecondary" component="div">
          {facts.join(' · ')}
          {changedSince === null ? null : (
            <>
              {` · ${translate('releases.changedSince')} `}
              <ReleaseLink seq={changedSince} />
            </>
          )}
        </Typography>
      </Box>
      {kind === 'service-process' && version !== null && release.reach !== 'new-dossiers' ? (
        <Link component={RouterLink} to={jobAddress(`release-${release.seq}-${code}`)}>
          {translate('releases.moved')}
        </Link>
      ) : null}
      {version === null ? (
        <ItemAct item={{ kind, code, retire: true, ...(replacedBy === undefined ? {} : { replacedBy }) }} />
      ) : (
        <Chip
          size="small"
          variant="outlined"
          color="success"
          label={translate('drafts.versions.number', { version })}
        />
      )}
    </Box>
  );
}
