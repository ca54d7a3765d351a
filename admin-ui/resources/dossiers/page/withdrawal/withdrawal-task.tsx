import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../../../../fields/formats.ts';
import { address, sendJson } from '../../../../providers/http-client.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { AnswerDialog } from './answer-dialog.tsx';

/** The applicant asked to withdraw: a task of the desk until it is answered. */
export function WithdrawalTask() {
  const translate = useTranslate();
  const { id, dossier, reader, mayChangePapers } = useDossier();
  const [answering, setAnswering] = useState<'grant' | 'decline'>();
  const { withdrawal } = dossier;
  if (reader !== 'officer' || withdrawal?.state !== 'asked') return null;
  return (
    <Alert severity="warning" data-withdrawal="">
      <AlertTitle>
        {translate('dossier.withdrawal.task', { at: formatInstant(withdrawal.at), reason: withdrawal.reason })}
      </AlertTitle>
      {translate('dossier.withdrawal.taskHelp')}
      {mayChangePapers ? (
        <Box sx={{ mt: 1, display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button size="small" variant="contained" onClick={() => setAnswering('grant')}>
            {translate('dossier.withdrawal.grant')}
          </Button>
          <Button size="small" variant="outlined" onClick={() => setAnswering('decline')}>
            {translate('dossier.withdrawal.decline')}
          </Button>
        </Box>
      ) : null}
      {answering ? (
        <AnswerDialog
          title={translate(`dossier.withdrawal.${answering}Title`)}
          help={translate(`dossier.withdrawal.${answering}Help`)}
          label={translate('dossier.withdrawal.answer')}
          button={translate(`dossier.withdrawal.${answering}`)}
          send={(reason) =>
            sendJson<DossierView>(address('dossiers', id, 'withdrawal', 'answer'), {
              method: 'POST',
              body: { grant: answering === 'grant', reason },
            })
          }
          close={() => setAnswering(undefined)}
        />
      ) : null}
    </Alert>
  );
}
