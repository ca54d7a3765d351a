import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { AppBar, TitlePortal, UserMenu, useGetIdentity, useTranslate } from 'react-admin';
import { BusySign } from './busy-sign.tsx';
import { LanguageButton } from './language-button.tsx';

/** Name of the product, title of the page, language, account. */
export function TopBar() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  return (
    <AppBar
      color="primary"
      // Named by what stands on it, so that whoever speaks to the machine can call it.
      userMenu={<UserMenu label={identity?.fullName ?? 'ra.auth.user_menu'} />}
      toolbar={
        <>
          <LanguageButton />
          <BusySign />
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
