import Alert from '@mui/material/Alert';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { stageProcedure } from '../../../engine/domain/portal/stage-procedure.ts';
import type { PortalDecision } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { DraftEdit } from '../../fields/draft-edit.tsx';
import { formatInstant } from '../../fields/formats.ts';
import { useAllows } from '../../providers/rights.ts';
import { DoubtCard } from './doubt-card.tsx';
import { PromoteButton } from './promote-button.tsx';
import { ProposalView } from './proposal-view.tsx';

const cardId = (path: string): string => `doubt-${path}`;

/** The doubts of one procedure with their decisions, and beside them what the drafts will be. */
function Review() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const mayConfigure = useAllows('configure');
  const body: unknown = useWatch({ name: 'body' });
  const staged = useMemo(() => {
    const checked = check('StagedProcedure', body);
    return checked.ok ? checked.value : undefined;
  }, [body]);
  const proposal = useMemo(() => (staged ? stageProcedure(staged) : undefined), [staged]);
  if (!staged || !proposal) return null;
  const { decisions, promoted } = staged;
  function decide(decision: PortalDecision, withdrawn = false) {
    const others = decisions.filter(
      ({ findingCode, was }) => findingCode !== decision.findingCode || was !== decision.was,
    );
    setValue('body.decisions', withdrawn ? others : [...others, decision], { shouldDirty: true, shouldTouch: true });
  }
  return (
    <>
      {promoted ? (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate('staging.promotedNote', { at: formatInstant(promoted.at), by: promoted.by })}
        </Alert>
      ) : null}
      {proposal.flags.map((flag) => (
        <div key={`${flag.findingCode} ${flag.was}`} id={cardId(flag.paths[0] ?? '')}>
          <DoubtCard flag={flag} disabled={!mayConfigure} onDecide={decide} />
        </div>
      ))}
      <ProposalView proposal={proposal} />
    </>
  );
}

/** One procedure of the portal under review. */
export function StagedEdit() {
  return (
    <DraftEdit
      actions={<PromoteButton />}
      onGoTo={(pointer) => {
        const card = document.getElementById(cardId(pointer));
        card?.scrollIntoView({ block: 'center' });
        card?.querySelector<HTMLElement>('input, button')?.focus();
      }}
    >
      <Review />
    </DraftEdit>
  );
}
