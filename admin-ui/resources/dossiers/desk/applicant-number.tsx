import RightIcon from '@mui/icons-material/CheckCircle';
import InputAdornment from '@mui/material/InputAdornment';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { type ApplicantDraft, cleanNumber, numberState } from './applicant.ts';
import { isCardScan, readCardScan } from './card-scan.ts';
import { useDesk } from './desk-context.tsx';
import type { PersonPlace } from './desk-faults.ts';
import { DeskText } from './desk-text.tsx';

/** The identity number, checked while it is typed; a scanned citizen card fills in all it says. */
export function ApplicantNumber({ place, person }: { place: PersonPlace; person: ApplicantDraft }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { changePerson, faultAt } = useDesk();
  const [scan, setScan] = useState('');
  const state = numberState(person);

  function type(text: string) {
    if (!isCardScan(text)) {
      setScan('');
      changePerson(place, { idNo: cleanNumber(person.kind, text) });
      return;
    }
    const card = readCardScan(text);
    setScan(card ? '' : text);
    if (!card) return;
    changePerson(place, card);
    notify('dossiers.create.scanned', { type: 'info' });
  }

  const wrong = state === 'wrong' ? translate(`dossiers.faults.${WRONG[person.kind]}`) : undefined;
  const count = translate('dossiers.create.digits', { count: person.idNo.length, full: FULL[person.kind] });
  const typing =
    state === 'typing' && person.kind !== 'foreigner' ? count : translate(`dossiers.numberHelp.${person.kind}`);
  const fault = faultAt(`${place}.idNo`) ?? wrong;
  return (
    <DeskText
      place={`${place}.idNo`}
      label={translate(`dossiers.fields.idNo.${person.kind}`)}
      value={scan === '' ? person.idNo : scan}
      onText={type}
      required
      help={fault ?? (state === 'right' ? translate('dossiers.create.numberRight') : typing)}
      slotProps={{
        htmlInput: { inputMode: person.kind === 'foreigner' ? 'text' : 'numeric', maxLength: 300 },
        input: {
          endAdornment:
            state === 'right' ? (
              <InputAdornment position="end">
                <RightIcon color="success" fontSize="small" titleAccess={translate('dossiers.create.numberRight')} />
              </InputAdornment>
            ) : null,
        },
      }}
    />
  );
}

const WRONG = { person: 'citizen-number', organisation: 'tax-code', foreigner: 'passport' } as const;
const FULL = { person: 12, organisation: 10, foreigner: 20 } as const;
