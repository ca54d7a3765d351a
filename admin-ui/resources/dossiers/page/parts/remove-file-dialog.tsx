import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { DossierFile } from '../../../../../schemas/types/index.ts';
import { ReasonDialog } from '../../../../fields/reason-dialog.tsx';
import { address, sendJson } from '../../../../providers/http-client.ts';
import type { DossierView } from '../dossier-answers.ts';
import { useDossier } from '../dossier-context.tsx';
import { ProblemList } from '../problem-list.tsx';

interface RemoveFileDialogProps {
  partNo: string;
  file: DossierFile;
  close(): void;
}

/** Takes a file off a paper; why is written into the history, where the file stays. */
export function RemoveFileDialog({ partNo, file, close }: RemoveFileDialogProps) {
  const translate = useTranslate();
  const { id, accept } = useDossier();
  const remove = useMutation({
    mutationFn: (reason: string) => {
      const path = address('dossiers', id, 'parts', partNo, 'files', file.fileId);
      return sendJson<DossierView>(`${path}?reason=${encodeURIComponent(reason)}`, { method: 'DELETE' });
    },
    onSuccess: async (dossier) => {
      close();
      await accept(dossier);
    },
  });
  return (
    <ReasonDialog
      title={translate('dossier.files.removeTitle', { name: file.name })}
      label={translate('dossier.acts.reason')}
      reasonHelp={translate('dossier.files.removeHelp')}
      button={translate('dossier.files.removeDo')}
      takesAway
      sending={remove.isPending}
      problem={remove.error ? <ProblemList error={remove.error} /> : null}
      onClose={close}
      onSend={(reason) => remove.mutate(reason)}
    />
  );
}
