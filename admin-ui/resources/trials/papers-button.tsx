import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { useDossier } from '../dossiers/page/dossier-context.tsx';
import { supplyPapers } from './trial-queries.ts';

/** Puts a stand-in file wherever the step asks for a paper, so that a trial need not be filled by hand. */
export function PapersButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, accept } = useDossier();
  const supply = useMutation({
    mutationFn: () => supplyPapers(id),
    onSuccess: accept,
    onError: (error) => notify(error.message, { type: 'error' }),
  });
  return (
    <Button size="small" variant="outlined" loading={supply.isPending} onClick={() => supply.mutate()}>
      {translate('trials.papers')}
    </Button>
  );
}
