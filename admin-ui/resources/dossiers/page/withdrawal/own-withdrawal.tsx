import WithdrawIcon from '@mui/icons-material/FrontHandOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { AnswerDialog } from './answer-dialog.tsx';

/** *Rút hồ sơ* of the applicant: the way to ask, and what came of it. */
export function OwnWithdrawal() {
  const translate = useTranslate();
  const { id, dossier } = useDossier();
  const [asking, setAsking] = useState(false);
  const { withdrawal, step, dates, status, handlingAgency } = dossier;
  const asked = withdrawal?.state === 'asked';
  const may = step !== null && !step.final && !asked && dates.releaseDate === null && status !== 'cancelling';
  return (
    <>
      {withdrawal ? (
        <Alert severity={withdrawal.state === 'declined' ? 'warning' : 'info'} sx={{ mt: 1.5 }}>
          {translate(`dossier.withdrawal.${withdrawal.state}`, {
            at: formatInstant(withdrawal.at),
            who: handlingAgency.name,
            answer: withdrawal.answer ?? '',
          })}
        </Alert>
      ) : null}
      {may ? (
        <Button startIcon={<WithdrawIcon />} onClick={() => setAsking(true)} sx={{ mt: 1.5 }}>
          {translate('dossier.withdrawal.ask')}
        </Button>
      ) : null}
      {asking ? (
        <AnswerDialog
          title={translate('dossier.withdrawal.askTitle')}
          help={translate('dossier.withdrawal.askHelp')}
          label={translate('dossier.withdrawal.reason')}
          button={translate('dossier.withdrawal.send')}
          send={(reason) =>
            sendJson<DossierView>(address('dossiers', id, 'withdrawal'), { method: 'POST', body: { reason } })
          }
          close={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
