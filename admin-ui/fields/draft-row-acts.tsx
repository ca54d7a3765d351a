import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import {
  Confirm,
  useDelete,
  useNotify,
  useRecordContext,
  useRedirect,
  useRefresh,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DraftListItem } from '../../schemas/types/index.ts';
import type { DraftRecord } from '../providers/data-provider.ts';
import { address, sendJson } from '../providers/http-client.ts';
import { kindOf } from '../providers/kinds.ts';
import { useAllows } from '../providers/rights.ts';
import { historyAddress } from '../resources/changes/compare-address.ts';
import { type RowAct, RowMenuButton } from './row-menu.tsx';

const PublishDialog = lazy(() =>
  import('../resources/drafts/publish-dialog.tsx').then(({ PublishDialog: dialog }) => ({ default: dialog })),
);

/** A procedure is abolished, anything else retired. */
export const retireWord = ({ kind }: Pick<DraftListItem, 'kind'>): string =>
  kind === 'service' ? 'releases.act.abolishTitle' : 'drafts.retire';

function CloneDialog({ item, onClose }: { item: DraftListItem; onClose(): void }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const resource = useResourceContext() ?? '';
  const [code, setCode] = useState(`${item.code}-2`);
  const [name, setName] = useState(item.name);
  const clone = useMutation({
    mutationFn: () =>
      sendJson<DraftRecord>(address(resource, item.code, 'clone'), { method: 'POST', body: { code, name } }),
    onSuccess: (copy) => redirect('edit', resource, copy.id),
  });
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="clone-title">
      <DialogTitle id="clone-title">{translate('drafts.cloneTitle', { code: item.code })}</DialogTitle>
      <DialogContent>
        <TextField
          label={translate('drafts.cloneCode')}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          error={clone.isError}
          helperText={clone.error?.message ?? translate('drafts.cloneCodeHelp')}
          required
          autoFocus
        />
        <TextField
          label={translate('drafts.cloneName')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          multiline
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={code.trim() === '' || clone.isPending} onClick={() => clone.mutate()}>
          {translate('drafts.clone')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** *Thêm · Sửa · Sao chép · Xoá* of a row, and what they ask before they act. */
export function DraftRowMenu({ more }: { more?: (item: DraftListItem) => RowAct[] }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const notify = useNotify();
  const resource = useResourceContext() ?? '';
  const item = useRecordContext<DraftListItem>();
  const mayConfigure = useAllows('configure');
  const [asking, setAsking] = useState<'clone' | 'delete' | 'retire' | undefined>();
  const [remove, { isPending }] = useDelete();
  if (!item) return null;
  const close = () => setAsking(undefined);
  const retirable = !kindOf(resource).live && (item.inForce !== null || item.upcoming !== null);
  const others: RowAct[] = [
    ...(more?.(item) ?? []),
    { label: 'history.open', run: () => navigate(historyAddress(resource, item.code)) },
  ];
  const acts: RowAct[] = mayConfigure
    ? [
        { label: 'ra.action.create', run: () => redirect('create', resource) },
        { label: 'ra.action.edit', run: () => redirect('edit', resource, item.id) },
        ...(kindOf(resource).live ? [] : [{ label: `resources.${resource}.clone`, run: () => setAsking('clone') }]),
        ...others,
        ...(retirable ? [{ label: retireWord(item), run: () => setAsking('retire') }] : []),
        { label: 'ra.action.delete', run: () => setAsking('delete') },
      ]
    : [{ label: 'ra.action.show', run: () => redirect('edit', resource, item.id) }, ...others];
  return (
    <>
      <RowMenuButton acts={acts} />
      {asking === 'clone' ? <CloneDialog item={item} onClose={close} /> : null}
      {asking === 'retire' ? (
        <Suspense fallback={null}>
          <PublishDialog items={[item]} retire onClose={close} />
        </Suspense>
      ) : null}
      <Confirm
        isOpen={asking === 'delete'}
        loading={isPending}
        title={translate('drafts.deleteTitle', { code: item.code })}
        content={translate('drafts.deleteHelp', { name: item.name })}
        onClose={close}
        onConfirm={() =>
          remove(
            resource,
            { id: item.id, previousData: item },
            {
              onSuccess: () => {
                close();
                notify('ra.notification.deleted', { type: 'success', messageArgs: { smart_count: 1 } });
                refresh();
              },
              onError: (error) => {
                close();
                notify(error instanceof Error ? error.message : String(error), { type: 'error' });
              },
            },
          )
        }
      />
    </>
  );
}
