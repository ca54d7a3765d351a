import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { BulkOffer } from '../../../../schemas/types/index.ts';
import { ConfirmField } from '../page/acts/confirm-field.tsx';
import { asksEach, type BulkChoice } from './bulk-choice.ts';

interface BulkFormProps {
  offers: BulkOffer[];
  total: number;
  choice: BulkChoice;
  change(changed: Partial<BulkChoice>): void;
}

/** Which of the shared acts is meant, its note and its question. */
export function BulkForm({ offers, total, choice, change }: BulkFormProps) {
  const translate = useTranslate();
  const { offer, note, confirmed } = choice;
  const required = offer?.noteRule === 2;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <RadioGroup
        aria-label={translate('bulk.choose')}
        value={offer ? offers.indexOf(offer) : ''}
        onChange={({ target }) => change({ offer: offers[Number(target.value)], confirmed: false })}
      >
        {offers.map((one, index) => (
          <FormControlLabel
            key={`${one.actionCode}${one.actionName}`}
            value={index}
            control={<Radio />}
            disabled={one.enabled === 0 || asksEach(one)}
            label={
              <>
                {one.actionName}
                <Box component="span" sx={{ display: 'block', fontSize: 12.5, color: 'text.secondary' }}>
                  {asksEach(one)
                    ? translate('bulk.perDossier')
                    : translate('bulk.enabled', { enabled: one.enabled, total })}
                </Box>
              </>
            }
          />
        ))}
      </RadioGroup>
      {offer && offer.noteRule > 0 ? (
        <TextField
          label={offer.noteLabel || translate(required ? 'bulk.reason' : 'bulk.note')}
          value={note}
          onChange={({ target }) => change({ note: target.value })}
          required={required}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 4096 } }}
        />
      ) : null}
      {offer?.confirm === undefined ? null : (
        <ConfirmField
          question={offer.confirm}
          value={confirmed}
          onChange={(answered) => change({ confirmed: answered })}
        />
      )}
      {offers.length === 0 ? <FormHelperText>{translate('bulk.none')}</FormHelperText> : null}
    </Box>
  );
}
