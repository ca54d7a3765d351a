import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useBodyInput } from '../../../fields/use-body-input.ts';

/** How long a text is. */
export function LetterCount({ name }: { name: string }) {
  const translate = useTranslate();
  const { value } = useBodyInput(name);
  return (
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
      {translate('sharedConfigs.letters', { smart_count: typeof value === 'string' ? [...value].length : 0 })}
    </Typography>
  );
}
