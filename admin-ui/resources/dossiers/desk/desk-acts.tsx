import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { formatDong, formatInstant } from '../../../fields/formats.ts';
import { ProblemList } from '../page/problem-list.tsx';
import { asksPapers, stillMissing } from './still-missing.ts';
import type { DeskWork } from './use-desk-work.ts';

interface DeskActsProps {
  work: DeskWork;
  officer: boolean;
  /** Says date and fee in one line, where the summary is out of sight. */
  short: boolean;
  onSubmit(takeFirstAct: boolean): void;
}

/** Why the first act cannot be taken with the form as it stands; undefined when it can. */
function obstacle({ form, opening: { preview, error } }: DeskWork, officer: boolean): string | undefined {
  if (error) return 'dossiers.create.notComputed';
  if (!preview) return undefined;
  if (!preview.receiveAction) return 'dossiers.create.noFirstAct';
  if (!officer && asksPapers(preview)) return 'dossiers.create.papersFirst';
  const { papers, reasons } = stillMissing(preview, form);
  return papers.length > 0 || reasons.length > 0 ? 'dossiers.create.seeReasons' : undefined;
}

/** Saves with the first act, or only saves; Ctrl+Enter and Ctrl+S do the same. */
export function DeskActs({ work, officer, short, onSubmit }: DeskActsProps) {
  const translate = useTranslate();
  const why = obstacle(work, officer);
  const { sending, error } = work;
  const { preview } = work.opening;
  const [clearing, setClearing] = useState(false);
  const act = useRef((_takeFirstAct: boolean) => {});
  act.current = (takeFirstAct) => {
    if (!sending && !(takeFirstAct && why !== undefined)) onSubmit(takeFirstAct);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      if (event.key !== 'Enter' && event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      act.current(event.key === 'Enter');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  const first = preview?.receiveAction?.actionName;
  return (
    <Box sx={{ mt: { lg: 2 } }}>
      {short && preview ? (
        <Typography variant="body2" sx={{ mb: 0.5 }}>
          {translate('dossiers.create.inShort', {
            due:
              preview.dueDate === null
                ? translate('dossiers.create.dueAfterReception')
                : formatInstant(preview.dueDate),
            fee: formatDong(preview.payment?.total ?? 0),
          })}
        </Typography>
      ) : null}
      {error ? <ProblemList error={error} /> : null}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant={officer ? 'contained' : 'outlined'}
          disabled={sending || why !== undefined}
          onClick={() => act.current(true)}
          aria-describedby={why === undefined ? undefined : 'why-not-received'}
          title={translate('dossiers.create.ctrlEnter')}
          sx={{ flex: '1 1 auto' }}
        >
          {translate(officer ? 'dossiers.create.saveAndReceive' : 'dossiers.create.saveAndFile')}
        </Button>
        <Button
          variant={officer ? 'outlined' : 'contained'}
          disabled={sending}
          onClick={() => act.current(false)}
          title={translate('dossiers.create.ctrlS')}
          sx={{ flex: '1 1 auto' }}
        >
          {translate(officer ? 'dossiers.create.saveOnly' : 'dossiers.create.saveAndUpload')}
        </Button>
        <Button disabled={sending} onClick={() => setClearing(true)}>
          {translate('dossiers.create.clear')}
        </Button>
        <Confirm
          isOpen={clearing}
          title={translate('dossiers.create.clearTitle')}
          content={translate('dossiers.create.clearHelp')}
          onConfirm={() => {
            setClearing(false);
            work.startOver();
          }}
          onClose={() => setClearing(false)}
        />
      </Box>
      <Typography id="why-not-received" variant="caption" color="textSecondary" sx={{ display: 'block', mt: 0.5 }}>
        {why === undefined
          ? first === undefined
            ? null
            : translate('dossiers.create.firstAct', { name: first })
          : translate(why)}
      </Typography>
    </Box>
  );
}
