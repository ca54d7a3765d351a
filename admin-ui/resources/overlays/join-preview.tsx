import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { MadeOverlays } from '../../../schemas/types/index.ts';
import { useFieldNames } from './field-names.ts';

/** What joining would make, before it is done. */
export function JoinPreview({ made: { base, fields, members } }: { made: MadeOverlays }) {
  const translate = useTranslate();
  const fieldNames = useFieldNames();
  return (
    <Box role="status" sx={{ mt: 2 }}>
      <Typography>
        {base}: {translate('overlays.allows', { fields: fieldNames(fields) })}
      </Typography>
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {members.map(({ processNo, differences }) => (
          <li key={processNo}>{translate('overlays.previewed', { code: processNo, smart_count: differences })}</li>
        ))}
      </ul>
    </Box>
  );
}
