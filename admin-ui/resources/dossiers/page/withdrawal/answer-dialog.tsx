import { useMutation } from '@tanstack/react-query';
import { ReasonDialog } from '../../../../fields/reason-dialog.tsx';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';

interface AnswerDialogProps {
  title: string;
  help: string;
  label: string;
  button: string;
  send(reason: string): Promise<DossierView>;
  close(): void;
}

/** A request to stop, or the answer to one: done with a reason, and shown in the dossier at once. */
export function AnswerDialog({ send, close, ...words }: AnswerDialogProps) {
  const { accept } = useDossier();
  const sent = useMutation({
    mutationFn: send,
    onSuccess: async (dossier) => {
      close();
      await accept(dossier);
    },
  });
  return (
    <ReasonDialog
      {...words}
      sending={sent.isPending}
      problem={sent.error ? <ProblemList error={sent.error} /> : null}
      onClose={close}
      onSend={(reason) => sent.mutate(reason)}
    />
  );
}
