import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** An address without a page: what it means and the way back. */
export function NotFound() {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 4, textAlign: 'center' }}>
      <Title title={translate('ra.page.not_found')} />
      <Typography variant="h5" component="h2" gutterBottom>
        {translate('ra.page.not_found')}
      </Typography>
      <Typography gutterBottom>{translate('ra.message.not_found')}</Typography>
      <Button component={Link} to="/" variant="contained">
        {translate('app.menu.home')}
      </Button>
    </Box>
  );
}
