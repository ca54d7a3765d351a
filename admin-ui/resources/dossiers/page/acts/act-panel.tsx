import AutoIcon from '@mui/icons-material/AutoMode';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { PlayPicker } from '../../../trials/play-picker.tsx';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';
import { actionsQuery } from '../dossier-queries.ts';
import { ProblemList } from '../problem-list.tsx';
import { useRescue } from '../rescue/rescue-context.ts';
import { RescueNotice } from '../rescue/rescue-notice.tsx';
import { UndoButton } from '../rescue/undo-button.tsx';
import { useUndoOffer } from '../rescue/use-undo-offer.ts';
import { ActButton } from './act-button.tsx';
import { ActDone } from './act-done.tsx';
import { useActs } from './acts-context.ts';
import { groupActs, groupByReasons, mainAct } from './offered.ts';
import { ShutActs } from './shut-acts.tsx';

/** *Thao tác*: what can be done now as buttons, and why the rest cannot. */
export function ActPanel() {
  const translate = useTranslate();
  const { id, dossier, reader, playAs } = useDossier();
  const { done } = useActs();
  const { rescued } = useRescue();
  const mayUndo = useUndoOffer() !== undefined;
  const { data, error } = useQuery(actionsQuery(id, dossier, playAs));
  const { open, shut, automatic } = groupActs(data ?? [], reader);
  const main = mainAct(open, dossier.step?.stepCode);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that began the act is gone with its step: the eye and the keyboard go on at what came of it.
    if (done) notice.current?.focus();
  }, [done]);
  const nothing = data !== undefined && open.length + shut.length + automatic.length === 0;
  // An applicant who is asked for nothing has nothing to read here either.
  if (reader === 'citizen' && nothing && !done && !rescued && !mayUndo) return null;
  return (
    <Card title={translate('dossier.acts.title')} actions={<UndoButton />}>
      <RescueNotice />
      {done ? (
        <Alert severity="success" sx={{ mb: 1.5 }} data-done="" ref={notice} tabIndex={-1}>
          <ActDone done={done} />
        </Alert>
      ) : null}
      <PlayPicker />
      {dossier.step?.instruction && reader === 'officer' ? (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {translate('dossier.acts.instruction', { text: dossier.step.instruction })}
        </Typography>
      ) : null}
      {error ? <ProblemList error={error} /> : null}
      {data === undefined && !error ? <Skeleton variant="rounded" height={80} /> : null}
      {open.length > 0 ? (
        <Box
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(230px, 1fr))' },
          }}
        >
          {open.map((action) => (
            <ActButton key={action.actionKey} action={action} main={action === main} />
          ))}
        </Box>
      ) : null}
      {nothing ? (
        <Typography color="textSecondary">
          {translate(dossier.step?.final ? 'dossier.acts.noneFinal' : 'dossier.acts.none')}
        </Typography>
      ) : null}
      {shut.length > 0 ? (
        <Box sx={{ mt: open.length > 0 ? 2 : 0, display: 'grid', gap: 1 }}>
          <Typography variant="body2" component="h4" sx={{ fontWeight: 600 }}>
            {translate('dossier.acts.shut', { smart_count: shut.length })}
          </Typography>
          {groupByReasons(shut).map(({ actions, reasons }) => (
            <ShutActs key={actions[0]?.actionKey} actions={actions} reasons={reasons} />
          ))}
        </Box>
      ) : null}
      {automatic.length > 0 ? (
        <Box sx={{ mt: 2 }}>
          <Typography variant="body2" component="h4" sx={{ fontWeight: 600 }}>
            {translate('dossier.acts.automatic')}
          </Typography>
          {automatic.map(({ actionKey, actionName, postStepName, auto }) => (
            <Typography
              key={actionKey}
              variant="body2"
              color="textSecondary"
              sx={{ display: 'flex', gap: 0.75, mt: 0.5 }}
            >
              <AutoIcon fontSize="small" aria-hidden />
              <span>
                {actionName}
                {postStepName ? ` → ${postStepName}` : ''} · {translate(`dossier.auto.${auto}`)}
              </span>
            </Typography>
          ))}
        </Box>
      ) : null}
    </Card>
  );
}
