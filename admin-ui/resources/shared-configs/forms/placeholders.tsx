import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useBodyInput } from '../../../fields/use-body-input.ts';

/** Data of a dossier that messages usually name. */
const NAMES = ['dossierNo', 'applicantName', 'serviceName', 'agencyName', 'dueDate'];

/** Puts the place for a dossier's data at the end of a text. */
export function Placeholders({ name }: { name: string }) {
  const translate = useTranslate();
  const { value, change, disabled, label } = useBodyInput(name);
  if (disabled) return null;
  const text = typeof value === 'string' ? value : '';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center', mb: 1 }}>
      <Typography variant="caption">{translate('sharedConfigs.placeholders.title')}</Typography>
      {NAMES.map((field) => {
        const meant = translate(`sharedConfigs.placeholders.${field}`);
        return (
          <Chip
            key={field}
            size="small"
            variant="outlined"
            label={meant}
            aria-label={translate('sharedConfigs.placeholders.insert', { name: meant, field: label })}
            onClick={() => change(`${text}${text === '' || text.endsWith(' ') ? '' : ' '}[$${field}$]`)}
          />
        );
      })}
    </Box>
  );
}
