import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { SavedText, VersionListItem } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import type { SideName } from './compare-address.ts';

/** The texts of a definition that may be compared. */
export interface Sides {
  versions: readonly VersionListItem[];
  saves: readonly SavedText[];
}

interface SideSelectProps extends Sides {
  label: string;
  value: SideName;
  onChange(side: SideName): void;
}

/** Chooses one text of a definition: the draft, what is in force, a version, a save. */
export function SideSelect({ label, value, versions, saves, onChange }: SideSelectProps) {
  const translate = useTranslate();
  const offered = [
    { side: 'draft', label: translate('changes.sides.draft') },
    ...(versions.some(({ inForce }) => inForce)
      ? [{ side: 'in-force', label: translate('changes.sides.inForce') }]
      : []),
    ...versions.map(({ version, author, createdAt }) => ({
      side: String(version),
      label: translate('changes.sides.version', { number: version, author, at: formatInstant(createdAt) }),
    })),
    ...saves.map(({ revision, author, savedAt }) => ({
      side: `revision:${revision}`,
      label: translate('changes.sides.revision', { number: revision, author, at: formatInstant(savedAt) }),
    })),
  ];
  const known = offered.some(({ side }) => side === value);
  return (
    <TextField
      select
      size="small"
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      sx={{ minWidth: 0, flex: '1 1 280px' }}
    >
      {known ? null : <MenuItem value={value}>{value}</MenuItem>}
      {offered.map(({ side, label: words }) => (
        <MenuItem key={side} value={side}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}
