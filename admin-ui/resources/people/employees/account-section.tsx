import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import { useState } from 'react';
import { Confirm, useNotify, useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { AccountBody, AccountView } from '../../../../schemas/types/index.ts';
import type { DraftRecord } from '../../../providers/data-provider.ts';
import { HandoverOffer } from '../handover/handover-offer.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { useAccount } from './use-account.ts';
import { savedUsername, usernameOf } from './username.ts';

type Asking = 'lock' | 'unlock' | 'create' | 'reset';

const words = 'people.account';

function stateOf(account: AccountView): 'citizen' | 'locked' | 'active' {
  if (account.kind === 'citizen') return 'citizen';
  return account.locked ? 'locked' : 'active';
}

/** Makes, locks, unlocks an account or sets its password; each at once, apart from the form around it. */
function AccountActs({ username, displayName }: { username: string; displayName: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: account, isPending, error, change } = useAccount(username);
  const [asking, setAsking] = useState<Asking | undefined>();
  const [busy, setBusy] = useState(false);
  if (isPending) return <CircularProgress size={24} aria-label={translate('ra.page.loading')} />;
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (account === 'hidden' || account === undefined)
    return <Alert severity="info">{translate(`${words}.notAllowed`)}</Alert>;
  const close = () => setAsking(undefined);
  const present = account ? { displayName: account.displayName, kind: account.kind } : undefined;
  async function put(body: AccountBody, done: string) {
    setBusy(true);
    try {
      await change(body);
      notify(`${words}.${done}`, { type: 'success', messageArgs: { username } });
      close();
    } finally {
      setBusy(false);
    }
  }
  async function lock(locked: boolean) {
    if (!present) return;
    try {
      await put({ ...present, locked }, locked ? 'lockedNow' : 'unlockedNow');
    } catch (fault) {
      close();
      notify(fault instanceof Error ? fault.message : String(fault), { type: 'error' });
    }
  }
  const state = account ? stateOf(account) : 'none';
  return (
    <>
      <Alert severity={state === 'active' ? 'success' : 'warning'} role="status" sx={{ mb: 1 }}>
        {translate(`${words}.${state}`, { username })}
      </Alert>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {account === null ? (
          <Button variant="outlined" onClick={() => setAsking('create')}>
            {translate(`${words}.create`)}
          </Button>
        ) : null}
        {state === 'active' || state === 'locked' ? (
          <>
            <Button variant="outlined" onClick={() => setAsking('reset')}>
              {translate(`${words}.reset`)}
            </Button>
            <Button
              variant="outlined"
              color={state === 'active' ? 'error' : 'primary'}
              onClick={() => setAsking(state === 'active' ? 'lock' : 'unlock')}
            >
              {translate(`${words}.${state === 'active' ? 'lock' : 'unlock'}`)}
            </Button>
          </>
        ) : null}
      </Box>
      <HandoverOffer username={username} />
      <Confirm
        isOpen={asking === 'lock' || asking === 'unlock'}
        loading={busy}
        title={translate(`${words}.${asking === 'unlock' ? 'unlockTitle' : 'lockTitle'}`, { username })}
        content={
          <>
            {translate(`${words}.${asking === 'unlock' ? 'unlockHelp' : 'lockHelp'}`)}
            {asking === 'lock' ? <HandoverOffer username={username} /> : null}
          </>
        }
        onClose={close}
        onConfirm={() => lock(asking === 'lock')}
      />
      {asking === 'create' || asking === 'reset' ? (
        <PasswordDialog
          username={username}
          existing={asking === 'reset'}
          onClose={close}
          onSet={(password) =>
            put(
              { ...(present ?? { displayName, kind: 'officer' }), locked: account?.locked ?? false, password },
              asking === 'create' ? 'created' : 'resetNow',
            )
          }
        />
      ) : null}
    </>
  );
}

/** *Tài khoản đăng nhập* of the person in the form. */
export function AccountSection() {
  const translate = useTranslate();
  const record = useRecordContext<DraftRecord>();
  const body: unknown = useWatch({ name: 'body' });
  if (!record?.id) return <Alert severity="info">{translate(`${words}.saveFirst`)}</Alert>;
  const username = savedUsername(record.body);
  if (usernameOf(body) !== username) return <Alert severity="info">{translate(`${words}.unsavedName`)}</Alert>;
  const fullName: unknown = Reflect.get(record.body, 'fullName');
  return <AccountActs username={username} displayName={typeof fullName === 'string' ? fullName : username} />;
}
