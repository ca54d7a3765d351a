import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Job, StepMapping } from '../../../schemas/types/index.ts';
import { ReasonDialog } from '../../fields/reason-dialog.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { ResumeMapping } from './resume-mapping.tsx';
import { useJobAct } from './use-job.ts';

interface JobActButtonProps {
  job: Job;
  act: 'resume' | 'reverse';
  onDone(job: Job): void;
}

/** *Chạy tiếp* or *Hoàn tác*, with what it does and a reason that is kept. */
export function JobActButton({ job, act, onDone }: JobActButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const [mapping, setMapping] = useState<StepMapping>();
  const send = useJobAct(job.id, act, (done) => {
    setOpen(false);
    onDone(done);
  });
  const amends = act === 'resume' && job.kind === 'migration' && job.counts.refused > 0;
  const close = () => {
    setOpen(false);
    send.reset();
  };
  return (
    <>
      <Button variant={act === 'resume' ? 'contained' : 'outlined'} onClick={() => setOpen(true)}>
        {translate(`migrations.${act}.open`)}
      </Button>
      {open ? (
        <ReasonDialog
          title={translate(`migrations.${act}.open`)}
          help={translate(`migrations.${act}.help`)}
          button={translate(`migrations.${act}.do`)}
          sending={send.isPending}
          problem={send.error ? <ProblemAlert error={send.error} /> : null}
          onClose={close}
          onSend={(reason) => send.mutate({ reason, ...(mapping ? { mapping } : {}) })}
        >
          {amends ? <ResumeMapping job={job} onChoose={setMapping} /> : undefined}
        </ReasonDialog>
      ) : null}
    </>
  );
}
