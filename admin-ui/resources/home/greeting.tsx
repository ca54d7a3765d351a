import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { SignedInUser } from '../../../schemas/types/index.ts';
import { useMayCreate } from '../dossiers/use-may-create.ts';
import { useNow } from '../dossiers/use-now.ts';
import { longDay, partOfDay } from './part-of-day.ts';

/** Good morning, who one is here as, and the way to a new dossier. */
export function Greeting({ user }: { user: SignedInUser }) {
  const translate = useTranslate();
  const language = useLocale() === 'en' ? 'en' : 'vi';
  const now = useNow();
  const { may, label } = useMayCreate();
  const roles = [...new Set(user.posts.map(({ roleName }) => roleName))].join(', ');
  return (
    <Box sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap' }}>
      <Box>
        <Typography component="h2" variant="h6">
          {translate(`home.greeting.${partOfDay(now)}`, { name: user.name })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[roles, longDay(now, language)].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {may ? (
        <Button component={Link} to="/dossiers/create" variant="contained" size="large" startIcon={<AddIcon />}>
          {translate(label)}
        </Button>
      ) : null}
    </Box>
  );
}
