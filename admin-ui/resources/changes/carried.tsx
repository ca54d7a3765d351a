import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CarriedChanges } from '../../../schemas/types/index.ts';
import { useKindName } from '../drafts/kind-name.ts';
import { ChangeList } from './change-list.tsx';

/** Shared configurations that a new version would carry otherwise. */
export function Carried({ carried }: { carried: readonly CarriedChanges[] }) {
  const translate = useTranslate();
  const kindName = useKindName();
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="h6" component="h3">
        {translate('changes.carried')}
      </Typography>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {translate('changes.carriedHelp')}
      </Typography>
      {carried.map(({ kind, code, changes }) => (
        <Box key={`${kind}/${code}`} sx={{ mb: 2 }}>
          <Typography component="h4" sx={{ fontWeight: 600 }}>
            {kindName(kind)} {code}
          </Typography>
          <ChangeList changes={changes} />
        </Box>
      ))}
    </Box>
  );
}
