import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type {
  DefinitionName,
  PublishItem,
  Release,
  ReleaseReach,
  RevertBody,
  RevertPreview,
} from '../../../schemas/types/index.ts';
import { useSentence } from '../../fields/findings.tsx';
import { address, sendJson } from '../../providers/http-client.ts';
import { AcknowledgeWarnings } from '../findings/acknowledge-warnings.tsx';
import { useAcknowledging } from '../findings/use-acknowledging.ts';
import { ReachChoice } from '../release-plans/reach-choice.tsx';
import { StepChoice } from '../release-plans/step-choice.tsx';
import { DefinitionLink } from './definition-link.tsx';
import { ProblemAlert } from './problem-alert.tsx';
import { ReasonFields, type Reasons, reasonsOf } from './reason-fields.tsx';
import { RevertRows } from './revert-rows.tsx';
import { ValidFromField } from './valid-from-field.tsx';
import { instantOf } from './vietnam-time.ts';

/** The versions it returns to, as items of a release. */
function returning(preview: RevertPreview | undefined, force: readonly DefinitionName[]): PublishItem[] {
  return (preview?.items ?? []).flatMap(({ kind, code, back, goesBack }) =>
    back !== null && (goesBack || force.some((one) => one.kind === kind && one.code === code))
      ? [{ kind, code, version: back }]
      : [],
  );
}

function useRevert(seq: number) {
  const notify = useNotify();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RevertBody) => sendJson<Release>(address('releases', seq, 'revert'), { method: 'POST', body }),
    async onSuccess(release) {
      notify('releases.revert.done', { type: 'success', messageArgs: { seq: release.seq } });
      await queries.invalidateQueries();
      navigate(`/drafts/releases/${release.seq}`);
    },
  });
}

/** What the preview tells beside its rows: who goes on with another value, and what stands in the way. */
function Consequences({ preview: { carrying, problems } }: { preview: RevertPreview }) {
  const translate = useTranslate();
  const sentence = useSentence();
  return (
    <>
      {problems.map((problem) => (
        <Alert key={problem.vi} severity="error" sx={{ my: 1 }}>
          {sentence(problem)}
        </Alert>
      ))}
      {carrying.length > 0 ? (
        <Alert severity="info" sx={{ my: 1 }}>
          {translate('releases.revert.carrying')}
          <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
            {carrying.map(({ processNo, processName, actionCodes }) => (
              <li key={processNo}>
                <DefinitionLink kind="service-process" code={processNo} /> · {processName} ({actionCodes.join(', ')})
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}

/** What taking a release back changes, what a later one changed again and is left unless chosen, why and from when. */
export function RevertDialog({ seq, onClose }: { seq: number; onClose(): void }) {
  const translate = useTranslate();
  const id = useId();
  const [force, setForce] = useState<readonly DefinitionName[]>([]);
  const [reasons, setReasons] = useState<Reasons>({ reason: '', legalBasis: '' });
  const [from, setFrom] = useState('');
  const [reach, setReach] = useState<ReleaseReach>('new-dossiers');
  const [past, setPast] = useState<Readonly<Record<string, string>>>({});
  const { data: preview, error } = useQuery({
    queryKey: ['releases', 'revert', seq],
    queryFn: () => sendJson<RevertPreview>(address('releases', seq, 'revert')),
  });
  const revert = useRevert(seq);
  const validFrom = from === '' ? undefined : instantOf(from);
  const back = returning(preview, force);
  const acknowledging = useAcknowledging(back.length > 0 ? { items: back } : undefined);
  const processes = reach === 'before-step' ? back.filter(({ kind }) => kind === 'service-process') : [];
  const pastSteps = processes.flatMap(({ code }) => (past[code] ? [{ processNo: code, stepCode: past[code] }] : []));
  const some = preview?.items.some(({ goesBack }) => goesBack) || force.length > 0;
  const ready = some && acknowledging.ready && reasons.reason.trim() !== '' && (from === '' || validFrom !== undefined);
  return (
    <Dialog open onClose={revert.isPending ? () => undefined : onClose} maxWidth="md" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>{translate('releases.revert.title', { seq })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('releases.revert.help')}</DialogContentText>
        {error ? <ProblemAlert error={error} /> : null}
        {preview ? (
          <>
            <RevertRows rows={preview.items} force={force} onForce={setForce} />
            <Consequences preview={preview} />
          </>
        ) : null}
        {preview || error ? null : <CircularProgress aria-label={translate('ra.page.loading')} />}
        <ReachChoice value={reach} onChange={setReach} />
        {processes.map(({ code }) => (
          <StepChoice
            key={code}
            processNo={code}
            value={past[code]}
            onChange={(stepCode) => setPast({ ...past, [code]: stepCode })}
          />
        ))}
        <ReasonFields reasons={reasons} onChange={setReasons} />
        <ValidFromField value={from} onChange={setFrom} />
        {back.length > 0 ? <AcknowledgeWarnings acknowledging={acknowledging} /> : null}
        {revert.error ? <ProblemAlert error={revert.error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={revert.isPending}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          disabled={!ready || revert.isPending}
          onClick={() =>
            revert.mutate({
              ...reasonsOf(reasons),
              reach,
              acknowledged: acknowledging.acknowledged,
              ...(pastSteps.length > 0 ? { pastSteps } : {}),
              ...(force.length > 0 ? { force: [...force] } : {}),
              ...(validFrom === undefined ? {} : { validFrom }),
            })
          }
        >
          {translate('releases.revert.do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
