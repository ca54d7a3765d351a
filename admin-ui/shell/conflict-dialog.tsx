import { lazy, Suspense } from 'react';
import { conflictRequest } from '../providers/conflict.ts';
import { useObservable } from '../providers/observable.ts';

const ConflictChoices = lazy(() =>
  import('./conflict-choices.tsx').then(({ ConflictChoices: choices }) => ({ default: choices })),
);

/** Where two people changed the same place of one draft, somebody chooses; everything else has been joined. */
export function ConflictDialog() {
  const request = useObservable(conflictRequest);
  return request ? (
    <Suspense fallback={null}>
      <ConflictChoices request={request} />
    </Suspense>
  ) : null;
}
