import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import type { BulkOffer } from '../../../../schemas/types/index.ts';
import { valuesIn } from '../page/acts/act-values.ts';
import { AssigneesField } from '../page/acts/assignees-field.tsx';
import { ConfirmField } from '../page/acts/confirm-field.tsx';
import { asksEach, type BulkChoice, NO_CHOICE } from './bulk-choice.ts';

const OnlineForm = lazy(() =>
  import('../../../fields/online-form.tsx').then((module) => ({ default: module.OnlineForm })),
);

interface BulkFormProps {
  offers: BulkOffer[];
  total: number;
  choice: BulkChoice;
  change(changed: Partial<BulkChoice>): void;
}

/** Which of the shared acts is meant, and what it asks once for all: its form, who is named, its note and its question. */
export function BulkForm({ offers, total, choice, change }: BulkFormProps) {
  const translate = useTranslate();
  const { offer, note, confirmed, payload, assignUsers } = choice;
  const required = offer?.noteRule === 2;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <RadioGroup
        aria-label={translate('bulk.choose')}
        value={offer ? offers.indexOf(offer) : ''}
        onChange={({ target }) => change({ ...NO_CHOICE, note, offer: offers[Number(target.value)] })}
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
      {offer?.form ? (
        <Suspense fallback={<Skeleton variant="rounded" height={120} />}>
          <OnlineForm
            key={offer.actionCode}
            schema={offer.form}
            data={payload}
            idPrefix="bulk"
            onChange={(data) => change({ payload: valuesIn(data) })}
          />
        </Suspense>
      ) : null}
      {offer && (offer.assignable ?? []).length > 0 ? (
        <AssigneesField action={offer} value={assignUsers} onChange={(people) => change({ assignUsers: people })} />
      ) : null}
      {offer?.eSignature ? <FormHelperText>{translate('bulk.signs')}</FormHelperText> : null}
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
