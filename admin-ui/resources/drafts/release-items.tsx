import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Release } from '../../../schemas/types/index.ts';
import { Pager } from '../imports/pager.tsx';
import { DefinitionLink } from './definition-link.tsx';
import { useKindName } from './kind-name.ts';

const PAGE = 50;

/** The definitions a release puts into effect or takes out of it. */
export function ReleaseItems({ items }: Pick<Release, 'items'>) {
  const translate = useTranslate();
  const kindName = useKindName();
  const [page, setPage] = useState(0);
  return (
    <Box component="section" aria-labelledby="release-items" sx={{ mt: 2, maxWidth: 800 }}>
      <Typography id="release-items" variant="h6" component="h3">
        {translate('drafts.release.items', { smart_count: items.length })}
      </Typography>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.slice(page * PAGE, (page + 1) * PAGE).map(({ kind, code, version }) => (
          <Box
            component="li"
            key={`${kind}/${code}`}
            sx={{ display: 'flex', gap: 1, alignItems: 'center', px: 2, py: 1, borderBottom: '1px solid #e4e7eb' }}
          >
            <Typography sx={{ flex: 1, minWidth: 0 }}>
              {kindName(kind)} <DefinitionLink kind={kind} code={code} />
            </Typography>
            <Chip
              size="small"
              variant="outlined"
              color={version === null ? 'warning' : 'success'}
              label={
                version === null
                  ? translate('drafts.release.retired')
                  : translate('drafts.versions.number', { version })
              }
            />
          </Box>
        ))}
      </Paper>
      <Pager page={page} size={PAGE} total={items.length} onPage={setPage} />
    </Box>
  );
}
