import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { OfferedService } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { searchAbolished, searchOffers } from './offers.ts';

/** A procedure as it stands in the field; who offers it is known once it was found. */
export type ChosenOffer = Pick<OfferedService, 'serviceCode' | 'serviceName'>;

interface OfferPickerProps {
  id: string;
  label: string;
  chosen: ChosenOffer | null;
  onChoose(offer: OfferedService | null): void;
  /** Its own procedures come first. */
  agency?: string;
  autoFocus?: boolean;
  required?: boolean;
  error?: boolean;
  helperText?: ReactNode;
}

/** Why nothing was found: perhaps it was abolished, and something else is received in its place. */
function NothingOffered({ words }: { words: string }) {
  const translate = useTranslate();
  const sentence = useSentence();
  const { data = [] } = useQuery({
    queryKey: ['offers', 'abolished', words],
    queryFn: ({ signal }) => searchAbolished(words, signal),
    enabled: words !== '',
    staleTime: 60_000,
  });
  if (data.length === 0) return translate('pickers.none');
  return data.map(({ serviceCode, message }) => <div key={serviceCode}>{sentence(message)}</div>);
}

/** A procedure in force that somebody offers, by words of its name or code, marks or not; Enter takes the first. */
export function OfferPicker({ id, chosen, onChoose, agency = '', ...field }: OfferPickerProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const words = useDeferredValue(typed === chosen?.serviceName ? '' : typed.trim());
  const { data, isFetching, error } = useQuery({
    queryKey: ['offers', 'found', agency, words],
    queryFn: ({ signal }) => searchOffers(agency, words, signal),
    enabled: open,
    placeholderData: (before) => before,
    staleTime: 60_000,
  });
  return (
    <Autocomplete<ChosenOffer & Partial<OfferedService>>
      id={id}
      value={chosen}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={data ?? []}
      loading={isFetching}
      filterOptions={(options) => options}
      getOptionLabel={({ serviceName }) => serviceName}
      isOptionEqualToValue={(option, value) => option.serviceCode === value.serviceCode}
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, choice) =>
        onChoose(data?.find(({ serviceCode }) => serviceCode === choice?.serviceCode) ?? null)
      }
      autoHighlight
      selectOnFocus
      loadingText={translate('pickers.loading')}
      noOptionsText={error ? error.message : <NothingOffered words={words} />}
      openText={translate('pickers.open')}
      closeText={translate('pickers.close')}
      clearText={translate('pickers.clear')}
      renderOption={({ key: _key, ...item }, { serviceCode, serviceName, domainName }) => (
        <Box component="li" key={serviceCode} {...item} sx={{ display: 'block !important' }}>
          <Typography variant="body2">{serviceName}</Typography>
          <Typography variant="caption" color="textSecondary">
            {domainName ? `${serviceCode} · ${domainName}` : serviceCode}
          </Typography>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} {...field} />}
    />
  );
}
