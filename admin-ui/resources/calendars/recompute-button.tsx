import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Job } from '../../../schemas/types/index.ts';
import { ReasonDialog } from '../../fields/reason-dialog.tsx';
import { address, sendJson } from '../../providers/http-client.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { jobAddress } from '../migrations/job-address.ts';

const words = 'deadlines.moves';

/** *Tính lại hạn các hồ sơ này*, with the reason every dossier keeps; leads to the job that does it. */
export function RecomputeButton({ code }: { code: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const start = useMutation({
    mutationFn: (reason: string) =>
      sendJson<Job>(address('calendars', code, 'recompute'), { method: 'POST', body: { reason } }),
    onSuccess: ({ id }) => navigate(jobAddress(id)),
  });
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate(`${words}.apply`)}
      </Button>
      {open ? (
        <ReasonDialog
          title={translate(`${words}.apply`)}
          help={translate(`${words}.applyHelp`)}
          button={translate(`${words}.do`)}
          sending={start.isPending}
          problem={start.error ? <ProblemAlert error={start.error} /> : null}
          onClose={() => setOpen(false)}
          onSend={(reason) => start.mutate(reason)}
        />
      ) : null}
    </>
  );
}
