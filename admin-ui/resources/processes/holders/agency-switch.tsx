import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { fold } from '../../../../engine/domain/words.ts';
import type { AgencyHolders } from '../../../../schemas/types/index.ts';
import { emptyCount } from './empty-places.ts';

interface AgencySwitchProps {
  agencies: AgencyHolders[];
  chosen: AgencyHolders;
  onChoose(agency: AgencyHolders): void;
}

/** Which agency is looked at; the ones with empty places say how many. */
export function AgencySwitch({ agencies, chosen, onChoose }: AgencySwitchProps) {
  const translate = useTranslate();
  const name = (agency: AgencyHolders) => {
    const empty = emptyCount(agency);
    const count = empty > 0 ? ` (${translate('holders.emptyShort', { smart_count: empty })})` : '';
    return `${agency.agencyName} · ${agency.agencyCode}${count}`;
  };
  return (
    <Autocomplete
      disableClearable
      options={agencies}
      value={chosen}
      onChange={(_event, agency) => onChoose(agency)}
      getOptionLabel={name}
      getOptionKey={({ agencyCode }) => agencyCode}
      isOptionEqualToValue={(one, other) => one.agencyCode === other.agencyCode}
      filterOptions={(options, { inputValue, getOptionLabel }) => {
        const wanted = fold(inputValue.trim());
        return options.filter((option) => fold(getOptionLabel(option)).includes(wanted));
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate('holders.agency')}
          helperText={translate('holders.agencies', { smart_count: agencies.length })}
        />
      )}
      sx={{ maxWidth: 640, mb: 1 }}
    />
  );
}
