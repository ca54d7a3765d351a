import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { retireWord } from '../../fields/draft-row-acts.tsx';
import { type RowAct, RowMenuButton } from '../../fields/row-menu.tsx';
import { resourceOf } from '../../providers/kinds.ts';
import { useAllows } from '../../providers/rights.ts';
import { compareAddress, historyAddress } from '../changes/compare-address.ts';
import { AddToPlanDialog } from '../release-plans/add-to-plan-dialog.tsx';
import { definitionAddress } from './definition-address.ts';
import type { DraftRow } from './draft-row.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { VersionsDialog } from './versions-dialog.tsx';

type Asking = 'publish' | 'retire' | 'plan' | 'versions';

/** What can be done with one line of *Nháp và áp dụng*. */
export function DraftRowActs({ row }: { row: DraftRow }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayConfigure = useAllows('configure');
  const [asking, setAsking] = useState<Asking | undefined>();
  const to = definitionAddress(row.kind, row.code);
  const resource = resourceOf(row.kind);
  const close = () => setAsking(undefined);
  const publishing: RowAct[] = [
    { label: 'drafts.publish', run: () => setAsking('publish') },
    { label: 'releases.plan.addOne', run: () => setAsking('plan') },
    ...(row.inForce === null && !row.upcoming ? [] : [{ label: retireWord(row), run: () => setAsking('retire') }]),
  ];
  const acts: RowAct[] = [
    ...(to === undefined
      ? []
      : [{ label: mayConfigure ? 'ra.action.edit' : 'ra.action.show', run: () => navigate(to) }]),
    ...(mayConfigure ? publishing : []),
    ...(resource === undefined
      ? []
      : [
          { label: 'drafts.versions.open', run: () => setAsking('versions') },
          { label: 'changes.compare', run: () => navigate(compareAddress(resource, row.code)) },
          { label: 'history.open', run: () => navigate(historyAddress(resource, row.code)) },
        ]),
  ];
  if (acts.length === 0) return null;
  return (
    <>
      <RowMenuButton acts={acts} />
      {asking === 'publish' || asking === 'retire' ? (
        <PublishDialog items={[row]} retire={asking === 'retire'} onClose={close} />
      ) : null}
      {asking === 'plan' ? (
        <AddToPlanDialog items={[{ kind: row.kind, code: row.code, revision: row.revision }]} onClose={close} />
      ) : null}
      {asking === 'versions' && resource !== undefined ? (
        <VersionsDialog
          resource={resource}
          code={row.code}
          title={translate('drafts.versions.title', { code: row.code })}
          onClose={close}
        />
      ) : null}
    </>
  );
}
