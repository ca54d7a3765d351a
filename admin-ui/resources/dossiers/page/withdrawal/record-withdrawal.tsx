import WithdrawIcon from '@mui/icons-material/FrontHandOutlined';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { address, sendJson } from '../../../../providers/http-client.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { actionsQuery } from '../dossier-queries.ts';
import { AnswerDialog } from './answer-dialog.tsx';

/** The request of an applicant who asks at the desk or by post, where the step has no act for it. */
export function RecordWithdrawal() {
  const translate = useTranslate();
  const { id, dossier, mayChangePapers } = useDossier();
  const { data: actions } = useQuery(actionsQuery(id, dossier));
  const [asking, setAsking] = useState(false);
  const { withdrawal, step, dates, status } = dossier;
  const open = step !== null && !step.final && status !== 'cancelling' && dates.releaseDate === null;
  const byAct = actions === undefined || actions.some(({ stops, auto }) => stops === 'withdrawal' && auto === 'none');
  if (!mayChangePapers || !open || byAct || withdrawal?.state === 'asked') return null;
  return (
    <>
      <Button size="small" startIcon={<WithdrawIcon />} onClick={() => setAsking(true)} aria-haspopup="dialog">
        {translate('dossier.withdrawal.record')}
      </Button>
      {asking ? (
        <AnswerDialog
          title={translate('dossier.withdrawal.record')}
          help={translate('dossier.withdrawal.recordHelp')}
          label={translate('dossier.withdrawal.reason')}
          button={translate('dossier.withdrawal.recordSend')}
          send={(reason) =>
            sendJson<DossierView>(address('dossiers', id, 'withdrawal'), { method: 'POST', body: { reason } })
          }
          close={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
