import LanguageIcon from '@mui/icons-material/Language';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { AppBar, LoadingIndicator, LocalesMenuButton, TitlePortal, useTranslate } from 'react-admin';

/** Name of the product, title of the page, language, account. */
export function TopBar() {
  const translate = useTranslate();
  return (
    <AppBar
      color="primary"
      toolbar={
        <>
          <LocalesMenuButton icon={<LanguageIcon />} />
          <LoadingIndicator />
        </>
      }
    >
      <Typography component="span" variant="h6" sx={{ display: { xs: 'none', md: 'block' }, mr: 3 }}>
        {translate('app.name')}
      </Typography>
      <TitlePortal component="h1" variant="subtitle1" />
      <Box sx={{ flex: 1 }} />
    </AppBar>
  );
}
