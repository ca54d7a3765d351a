import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import Box from '@mui/material/Box';
import ListSubheader from '@mui/material/ListSubheader';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Menu as RaMenu, useSidebarState, useTranslate } from 'react-admin';
import { fold } from '../../engine/domain/words.ts';
import { useObservable } from '../providers/observable.ts';
import { allows } from '../providers/rights.ts';
import { session } from '../providers/session.ts';
import { menuGroups } from './menu-items.ts';

/** The menu as its users know it, with a box that finds a line without accents. */
export function Menu() {
  const translate = useTranslate();
  const user = useObservable(session)?.user;
  const [open] = useSidebarState();
  const [typed, setTyped] = useState('');
  const wanted = fold(typed.trim());
  const groups = menuGroups
    .map((group) => ({
      ...group,
      items: group.items
        .filter(({ right }) => allows(user, right))
        .map((item) => ({ ...item, text: translate(item.label, { smart_count: 2 }) }))
        .filter(({ text }) => fold(text).includes(wanted)),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <RaMenu>
      {open ? (
        <Box sx={{ px: 1.5, pb: 1 }}>
          <TextField
            type="search"
            label={translate('app.menu.search')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Box>
      ) : null}
      {wanted === '' ? <RaMenu.Item to="/" primaryText={translate('app.menu.home')} leftIcon={<HomeIcon />} /> : null}
      {groups.map(({ label, items }) => (
        <Box component="li" key={label} sx={{ listStyle: 'none' }}>
          {open ? (
            <ListSubheader component="div" sx={{ lineHeight: '32px', background: 'none', color: 'text.secondary' }}>
              {translate(label)}
            </ListSubheader>
          ) : null}
          <Box component="ul" role="group" aria-label={translate(label)} sx={{ p: 0 }}>
            {items.map(({ to, text }) => (
              <RaMenu.Item key={to} to={to} primaryText={text} leftIcon={<ArticleIcon />} />
            ))}
          </Box>
        </Box>
      ))}
      {groups.length === 0 ? (
        <Typography sx={{ px: 2 }} role="status">
          {translate('app.menu.nothing')}
        </Typography>
      ) : null}
    </RaMenu>
  );
}
