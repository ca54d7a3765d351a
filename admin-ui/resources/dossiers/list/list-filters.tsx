import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useListContext, useLocale, useTranslate } from 'react-admin';
import { CodeAutocomplete } from '../../../fields/code-autocomplete.tsx';
import { OfferPicker } from '../offer-picker.tsx';
import { findOffer } from '../offers.ts';
import { readStatuses } from './read-statuses.ts';

const CHANNELS = ['direct', 'postal', 'online'] as const;

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Narrows the list by procedure, agency, channel and state. */
export function ListFilters() {
  const translate = useTranslate();
  const english = useLocale() === 'en';
  const { filterValues, setFilters } = useListContext();
  const narrow = (name: string, value: string) => {
    const { [name]: _before, ...others } = filterValues;
    setFilters(value === '' ? others : { ...others, [name]: value });
  };
  const serviceCode = textIn(filterValues.serviceCode);
  const service = useQuery({
    queryKey: ['offers', 'one', serviceCode],
    queryFn: ({ signal }) => findOffer(serviceCode, signal),
    enabled: serviceCode !== '',
  }).data;
  const statuses = useQuery({ queryKey: ['dossiers', 'statuses'], queryFn: ({ signal }) => readStatuses(signal) }).data;
  const status = textIn(filterValues.status);
  const unlisted = status !== '' && !statuses?.some(({ code }) => code === status);
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 1.5,
        pt: 1,
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: '2fr 2fr 1fr 1fr' },
      }}
    >
      <OfferPicker
        id="filter-service"
        label={translate('dossiers.columns.serviceName')}
        chosen={serviceCode === '' ? null : (service ?? { serviceCode, serviceName: serviceCode })}
        onChoose={(offer) => narrow('serviceCode', offer?.serviceCode ?? '')}
      />
      <CodeAutocomplete
        id="filter-agency"
        resource="agencies"
        label={translate('dossiers.columns.agency')}
        value={textIn(filterValues.handlingAgency)}
        onChoose={(agency) => narrow('handlingAgency', agency?.code ?? '')}
      />
      <TextField
        select
        id="filter-channel"
        label={translate('dossiers.columns.channel')}
        value={textIn(filterValues.channel)}
        onChange={({ target }) => narrow('channel', target.value)}
      >
        <MenuItem value="">{translate('dossiers.list.any')}</MenuItem>
        {CHANNELS.map((channel) => (
          <MenuItem key={channel} value={channel}>
            {translate(`dossiers.channels.${channel}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        id="filter-status"
        label={translate('dossiers.columns.status')}
        value={status}
        onChange={({ target }) => narrow('status', target.value)}
      >
        <MenuItem value="">{translate('dossiers.list.any')}</MenuItem>
        {unlisted ? <MenuItem value={status}>{status}</MenuItem> : null}
        {statuses?.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {english ? name.en : name.vi}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
