import RemoveIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { ItemAct } from '../release-plans/item-act.tsx';
import { ItemDetails } from '../release-plans/item-details.tsx';
import type { ChosenDraft } from './draft-row.ts';
import { useKindName } from './kind-name.ts';

interface ChosenListProps {
  chosen: readonly ChosenDraft[];
  /** Shows of each, when asked, what changes and whom that concerns. */
  details?: boolean;
  /** Lets single ones be left out again. */
  onChange?(chosen: ChosenDraft[]): void;
}

/** What a release will hold, line by line. */
export function ChosenList({ chosen, details = false, onChange }: ChosenListProps) {
  const translate = useTranslate();
  const kindName = useKindName();
  const id = useId();
  return (
    <>
      <Typography id={id}>{translate('drafts.willHold', { smart_count: chosen.length })}</Typography>
      <Box
        component="ul"
        aria-labelledby={id}
        // A long list scrolls inside; without a tab stop the keyboard could not.
        tabIndex={0}
        sx={{
          maxHeight: details ? 420 : 220,
          overflow: 'auto',
          listStyle: 'none',
          m: 0,
          p: 1,
          border: '1px solid #cbd2d9',
          borderRadius: 1,
        }}
      >
        {chosen.map((one) => (
          <Box
            component="li"
            key={`${one.kind}/${one.code}`}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
          >
            <Typography variant="body2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              {kindName(one.kind)} <strong>{one.code}</strong>
              {one.name ? ` · ${one.name}` : ''}
            </Typography>
            {one.retire || one.version !== undefined ? <ItemAct item={one} /> : null}
            {one.errors && !one.retire ? (
              <Chip size="small" color="error" label={translate('drafts.errors', { smart_count: one.errors })} />
            ) : null}
            {onChange && chosen.length > 1 ? (
              <IconButton
                size="small"
                aria-label={translate('drafts.leaveOut', { code: one.code })}
                onClick={() => onChange(chosen.filter((other) => other !== one))}
              >
                <RemoveIcon fontSize="small" />
              </IconButton>
            ) : null}
            {details ? (
              <Box sx={{ flexBasis: '100%', minWidth: 0 }}>
                <ItemDetails item={one} />
              </Box>
            ) : null}
          </Box>
        ))}
      </Box>
    </>
  );
}
