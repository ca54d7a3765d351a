import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';

/** *Trang chủ*: what waits for whoever is signed in. */
export function Home() {
  const translate = useTranslate();
  return (
    <>
      <Title title={translate('app.menu.home')} />
      <Typography>{translate('app.name')}</Typography>
    </>
  );
}
