import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { DraftCreate } from '../../fields/draft-edit.tsx';
import { focusField } from '../../fields/focus-field.ts';
import { useObservable } from '../../providers/observable.ts';
import { session } from '../../providers/session.ts';
import { DraftTabs } from '../drafts/draft-tabs.tsx';
import { localOf } from '../drafts/vietnam-time.ts';
import { itemsIn } from './plan-body.ts';
import { PlanContents } from './plan-contents.tsx';
import { PlanFields } from './plan-fields.tsx';

/** The agency whose definitions somebody changes; none for who changes everybody's. */
function useOwnAgency(): string | undefined {
  const posts = useObservable(session)?.user.posts ?? [];
  if (posts.some(({ configure }) => configure === 'all')) return undefined;
  return posts.find(({ configure }) => configure !== 'none')?.agencyCode;
}

/** A new release being prepared; what it holds may have been chosen where somebody came from (`state.items`). */
export function PlanCreate() {
  const { state }: { state: unknown } = useLocation();
  const ownerAgency = useOwnAgency();
  const body = useMemo(
    () => ({
      planCode: `DOT-${localOf(new Date().toISOString()).slice(0, 'yyyy-MM-dd'.length)}`,
      planName: '',
      reason: '',
      reach: 'new-dossiers',
      items: itemsIn(state),
      ...(ownerAgency === undefined ? {} : { ownerAgency }),
    }),
    [state, ownerAgency],
  );
  return (
    <>
      <DraftTabs at="plans" />
      <DraftCreate body={body} onGoTo={focusField}>
        <PlanFields />
        <PlanContents closed={false} />
      </DraftCreate>
    </>
  );
}
