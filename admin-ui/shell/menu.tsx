import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListSubheader from '@mui/material/ListSubheader';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useSidebarState, useTranslate } from 'react-admin';
import { fold } from '../../engine/domain/words.ts';
import { useObservable } from '../providers/observable.ts';
import { allows } from '../providers/rights.ts';
import { session } from '../providers/session.ts';
import { homeItem, menuGroups } from './menu-items.ts';
import { MenuLink } from './menu-link.tsx';

/** The lines the user may see whose words contain what was typed. */
function useMenu(typed: string) {
  const translate = useTranslate();
  const user = useObservable(session)?.user;
  const wanted = fold(typed.trim());
  return menuGroups
    .map((group) => ({
      ...group,
      items: group.items
        .filter(({ right }) => allows(user, right))
        .map((item) => ({ ...item, text: translate(item.label, { smart_count: 2 }) }))
        .filter(({ text }) => fold(text).includes(wanted)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The menu as its users know it, with a box that finds a line without accents. */
export function Menu() {
  const translate = useTranslate();
  const id = useId();
  const [open] = useSidebarState();
  const [typed, setTyped] = useState('');
  const groups = useMenu(typed);
  return (
    <Box component="nav" aria-label={translate('app.menu.title')} sx={{ width: open ? 264 : 56, pt: 2, pb: 4 }}>
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
      {typed === '' ? (
        <List dense disablePadding>
          <MenuLink {...homeItem} text={translate(homeItem.label)} />
        </List>
      ) : null}
      {groups.map(({ label, items }) => (
        <Box key={label}>
          {open ? (
            <ListSubheader
              component="div"
              id={`${id}-${label}`}
              sx={{ lineHeight: '32px', background: 'none', color: 'text.secondary', position: 'static' }}
            >
              {translate(label)}
            </ListSubheader>
          ) : null}
          <List dense disablePadding aria-labelledby={open ? `${id}-${label}` : undefined}>
            {items.map((item) => (
              <MenuLink key={item.to} {...item} />
            ))}
          </List>
        </Box>
      ))}
      {groups.length === 0 ? (
        <Typography sx={{ px: 2 }} role="status">
          {translate('app.menu.nothing')}
        </Typography>
      ) : null}
    </Box>
  );
}
