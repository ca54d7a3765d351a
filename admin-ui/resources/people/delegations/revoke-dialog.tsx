import { useNotify, useTranslate } from 'react-admin';
import type { DelegationView } from '../../../../schemas/types/index.ts';
import { ReasonDialog } from '../../../fields/reason-dialog.tsx';
import { ProblemAlert } from '../../drafts/problem-alert.tsx';
import { useRevoke } from './use-delegations.ts';

interface RevokeDialogProps {
  delegation: DelegationView;
  close(): void;
}

/** *Thu hồi uỷ quyền*, with its reason. */
export function RevokeDialog({ delegation: { id, fromName, toName }, close }: RevokeDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const send = useRevoke(id, () => {
    notify('hands.delegations.revoked', { type: 'success' });
    close();
  });
  return (
    <ReasonDialog
      title={translate('hands.delegations.revokeTitle', { from: fromName, to: toName })}
      help={translate('hands.delegations.revokeHelp')}
      button={translate('hands.delegations.revoke')}
      takesAway
      sending={send.isPending}
      problem={send.error ? <ProblemAlert error={send.error} /> : null}
      onClose={close}
      onSend={(reason) => send.mutate(reason)}
    />
  );
}
