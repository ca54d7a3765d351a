import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { MOST_MONTHS } from '../../../engine/domain/release/accepted-fault.ts';
import type { AcceptedFault, DefinitionKind, Finding } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { ReasonDialog } from '../../fields/reason-dialog.tsx';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { acceptedCode, dayInMonths } from './accept-days.ts';

const USUAL_MONTHS = 3;

interface AcceptDialogProps {
  kind: DefinitionKind;
  code: string;
  finding: Finding;
  onClose(): void;
}

/** *Chấp nhận tạm thời*: why an inherited fault may stay, and until when. */
export function AcceptDialog({ kind, code, finding, onClose }: AcceptDialogProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const notify = useNotify();
  const queries = useQueryClient();
  const [until, setUntil] = useState(() => dayInMonths(new Date(), USUAL_MONTHS));
  const accept = useMutation({
    mutationFn: (body: AcceptedFault) => sendJson(address('accepted-faults'), { method: 'POST', body }),
    async onSuccess() {
      notify('findings.accept.done', { type: 'success' });
      await queries.invalidateQueries();
      onClose();
    },
  });
  const [first, last] = [dayInMonths(new Date(), 0), dayInMonths(new Date(), MOST_MONTHS)];
  const fits = until >= first && until <= last;
  return (
    <ReasonDialog
      title={translate('findings.accept.title', { code })}
      label={translate('findings.accept.reason')}
      reasonHelp={translate('findings.accept.reasonHelp')}
      button={translate('findings.accept.do')}
      ready={fits}
      sending={accept.isPending}
      problem={accept.error ? <ProblemAlert error={accept.error} /> : null}
      onClose={onClose}
      onSend={(reason) =>
        accept.mutate({
          acceptedFaultCode: acceptedCode(new Date()),
          ...{ kind, code, findingCode: finding.code, path: finding.path },
          ...{ reason, until },
        })
      }
      help={
        <>
          {sentence(finding.message)}
          <br />
          {translate('findings.accept.help', { months: MOST_MONTHS })}
        </>
      }
      after={
        <TextField
          type="date"
          label={translate('findings.accept.until')}
          helperText={translate('findings.accept.untilHelp', { months: MOST_MONTHS })}
          error={!fits}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
          required
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: first, max: last } }}
        />
      }
    />
  );
}
