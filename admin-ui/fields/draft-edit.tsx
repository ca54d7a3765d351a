import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import {
  CreateBase,
  EditBase,
  Form,
  type RaRecord,
  SaveButton,
  Title,
  useNotify,
  useRecordContext,
  useRedirect,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { flushSync } from 'react-dom';
import type { Draft } from '../../schemas/types/index.ts';
import { kindOf } from '../providers/kinds.ts';
import { useAllows } from '../providers/rights.ts';
import { dropTyped } from '../providers/typed.ts';
import { PublishButton } from '../resources/drafts/publish-button.tsx';
import { VersionsButton } from '../resources/drafts/versions-button.tsx';
import { LintButton } from '../resources/findings/lint-button.tsx';
import { ImpactButton } from '../resources/migrations/impact-button.tsx';
import { DraftHeader } from './draft-header.tsx';
import { FindingsProvider, useFindings, useProveNow } from './findings.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { KeepTyped, typedKey } from './keep-typed.tsx';
import { MendProvider } from './mend-in-form.tsx';
import { RawJsonButton } from './raw-json.tsx';
import { FieldScope } from './scope.tsx';

interface DraftFormProps {
  children: ReactNode;
  /** Takes the person to the field a finding names. */
  onGoTo?: (pointer: string) => void;
  /** More buttons beside *Ghi lại*. */
  actions?: ReactNode;
  /** What can no longer be changed is only shown. */
  locked?: boolean;
}

interface SaveBarProps extends Pick<DraftFormProps, 'actions' | 'onGoTo'> {
  /** Whether the definition is put into effect by releases, and saved already. */
  published: boolean;
}

/** Save with Ctrl+S as everywhere else; the button says why when it cannot. */
function SaveBar({ actions, published, onGoTo }: SaveBarProps) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const resource = useResourceContext() ?? '';
  const notify = useNotify();
  const { saveable } = useFindings();
  const proveNow = useProveNow();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // The keys may come before the last typing was proven: the button is then still as it was.
      if (!flushSync(proveNow)) notify('drafts.notSaved', { type: 'warning' });
      bar.current?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [notify, proveNow]);
  return (
    <Paper
      ref={bar}
      elevation={3}
      component="footer"
      sx={{ position: 'sticky', bottom: 0, zIndex: 5, display: 'flex', flexWrap: 'wrap', gap: 1, p: 1, mt: 2 }}
    >
      <SaveButton label={translate('drafts.save')} disabled={saveable ? undefined : true} />
      {actions}
      <RawJsonButton />
      {published ? <LintButton {...(onGoTo ? { onGoTo } : {})} /> : null}
      {published ? <PublishButton /> : null}
      {published ? <VersionsButton /> : null}
      {published ? <ImpactButton /> : null}
      <Button onClick={() => redirect('list', resource)} sx={{ ml: 'auto' }}>
        {translate('drafts.back')}
      </Button>
    </Paper>
  );
}

function DraftForm({ children, onGoTo, actions, locked = false, existing }: DraftFormProps & { existing: boolean }) {
  const resource = useResourceContext() ?? '';
  const { shape, live } = kindOf(resource);
  const mayChange = useAllows('configure') && !locked;
  return (
    <Form>
      <FindingsProvider resource={resource}>
        <FieldScope shape={shape} disabled={!mayChange}>
          <MendProvider>
            <KeepTyped />
            {existing ? <DraftHeader {...(onGoTo ? { onGoTo } : {})} /> : null}
            <FindingsPanel {...(onGoTo ? { onGoTo } : {})} />
            {children}
            {mayChange ? (
              <SaveBar actions={actions} published={existing && !live} {...(onGoTo ? { onGoTo } : {})} />
            ) : null}
          </MendProvider>
        </FieldScope>
      </FindingsProvider>
    </Form>
  );
}

/** The form once the draft is here; until then a sign that it is coming. */
function OpenedDraft(props: DraftFormProps) {
  const translate = useTranslate();
  const record = useRecordContext();
  return record ? <DraftForm {...props} existing /> : <LinearProgress aria-label={translate('ra.page.loading')} />;
}

/** Edits the draft of the resource in context: header, findings, the given fields, and the bar that saves. */
export function DraftEdit({ savedMessage, ...props }: DraftFormProps & { savedMessage?: string }) {
  const notify = useNotify();
  const { live } = kindOf(useResourceContext() ?? '');
  const saved = savedMessage ?? (live ? 'drafts.savedLive' : 'drafts.saved');
  return (
    <EditBase
      mutationMode="pessimistic"
      redirect={false}
      mutationOptions={{ onSuccess: () => notify(saved, { type: 'success' }) }}
    >
      <Box sx={{ pt: 1, pb: 2 }}>
        <Title title={<DraftTitle />} />
        <OpenedDraft {...props} />
      </Box>
    </EditBase>
  );
}

/** Writes a new draft, beginning with `body`; afterwards it is open for editing. */
export function DraftCreate({ body, ...props }: DraftFormProps & { body: Draft['body'] }) {
  const notify = useNotify();
  const redirect = useRedirect();
  const resource = useResourceContext() ?? '';
  const record = useMemo(() => ({ body }), [body]);
  function onSuccess({ id }: RaRecord) {
    dropTyped(typedKey(resource));
    notify('ra.notification.created', { type: 'success', messageArgs: { smart_count: 1 } });
    redirect('edit', resource, id);
  }
  return (
    <CreateBase record={record} mutationOptions={{ onSuccess }}>
      <Box sx={{ pt: 1, pb: 2 }}>
        <Title title={<DraftTitle />} />
        <DraftForm {...props} existing={false} />
      </Box>
    </CreateBase>
  );
}

function DraftTitle() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  return <span>{translate(`resources.${resource}.name`, { smart_count: 1 })}</span>;
}
