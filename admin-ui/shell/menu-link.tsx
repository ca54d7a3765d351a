import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import type { Theme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useSidebarState } from 'react-admin';
import { NavLink, useLocation } from 'react-router-dom';
import type { MenuItem } from './menu-items.ts';

const HERE = { bgcolor: '#e3eef5', '& .MuiListItemText-primary': { fontWeight: 700 } };

/** One line of the menu: an icon with its words, which a narrow menu shows beside the pointer. */
export function MenuLink({ to, text, icon: Icon, also }: MenuItem & { text: string }) {
  const [open, setOpen] = useSidebarState();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { pathname } = useLocation();
  const here = also !== undefined && pathname.startsWith(also);
  return (
    <ListItem disablePadding>
      <Tooltip title={open ? '' : text} placement="right">
        <ListItemButton
          component={NavLink}
          to={to}
          end={to === '/'}
          onClick={() => small && setOpen(false)}
          sx={{
            minHeight: 36,
            '&.active': HERE,
            ...(here ? HERE : {}),
          }}
        >
          <ListItemIcon sx={{ minWidth: 40 }}>
            <Icon fontSize="small" />
          </ListItemIcon>
          <ListItemText primary={text} sx={open ? {} : { opacity: 0 }} slotProps={{ primary: { noWrap: true } }} />
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
}
