import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { MendAnswer } from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { useRevertBatch } from './use-mends.ts';

interface MendDoneProps {
  answer: MendAnswer;
  /** Called once it was taken back. */
  onUndone?(): void;
}

/** That drafts were mended, and the way back; what others changed meanwhile is left and named. */
export function MendDone({ answer, onUndone }: MendDoneProps) {
  const translate = useTranslate();
  const sentence = useSentence();
  const revert = useRevertBatch();
  const { batchId = '', drafts } = answer;
  const left = revert.data?.items.filter(({ outcome }) => outcome === 'left') ?? [];
  if (revert.data)
    return (
      <Alert severity={left.length > 0 ? 'warning' : 'success'} role="status">
        {translate('findings.mend.undone', { smart_count: revert.data.items.length - left.length })}
        {left.length > 0 ? (
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {left.map(({ kind, code, message }) => (
              <li key={`${kind}/${code}`}>
                {code}: {message ? sentence(message) : ''}
              </li>
            ))}
          </ul>
        ) : null}
      </Alert>
    );
  return (
    <>
      <Alert
        severity="success"
        role="status"
        action={
          <Button
            color="inherit"
            autoFocus
            disabled={revert.isPending}
            onClick={() =>
              revert.mutate(
                { batchId, reason: translate('findings.mend.undoReason') },
                { onSuccess: () => onUndone?.() },
              )
            }
          >
            {translate('findings.mend.undo')}
          </Button>
        }
      >
        {translate('findings.mend.done', { smart_count: drafts.length })}
      </Alert>
      {revert.error ? <ProblemAlert error={revert.error} /> : null}
    </>
  );
}
