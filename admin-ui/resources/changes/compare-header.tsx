import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { kindOf } from '../../providers/kinds.ts';
import { definitionAddress } from '../drafts/definition-address.ts';
import { compareAddress, historyAddress } from './compare-address.ts';

interface CompareHeaderProps {
  resource: string;
  code: string;
  at: 'compare' | 'history';
}

/** Which definition is read about, and the ways to its form, its history and its comparison. */
export function CompareHeader({ resource, code, at }: CompareHeaderProps) {
  const translate = useTranslate();
  const edit = definitionAddress(kindOf(resource).kind, code);
  const ways = [
    ...(edit === undefined ? [] : [{ to: edit, label: 'history.edit' }]),
    at === 'compare'
      ? { to: historyAddress(resource, code), label: 'history.open' }
      : { to: compareAddress(resource, code), label: 'changes.compare' },
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
      <Typography variant="h6" component="h2" sx={{ overflowWrap: 'anywhere' }}>
        {translate(`resources.${resource}.name`, { smart_count: 1 })} · {code}
      </Typography>
      {ways.map(({ to, label }) => (
        <Link key={to} component={RouterLink} to={to}>
          {translate(label)}
        </Link>
      ))}
    </Box>
  );
}
