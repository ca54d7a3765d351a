import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { ReleaseLink } from '../drafts/release-link.tsx';
import { MadeList } from './made-list.tsx';
import { NextSteps } from './next-steps.tsx';
import { PublishImported } from './publish-imported.tsx';
import { importedBy } from './result.ts';
import { RevertImport } from './revert-import.tsx';

/** What became of an import: what was made, what stayed a draft and why, and what to do next. */
export function ImportResult({ plan }: { plan: ImportPlan }) {
  const translate = useTranslate();
  const made = useMemo(() => importedBy(plan), [plan]);
  const held = made.filter((one) => one.held !== undefined);
  const [publishedNow, setPublishedNow] = useState(false);
  const released = plan.release !== undefined || publishedNow;
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Alert severity="success" sx={{ my: 1 }}>
        {translate('imports.result.done', { at: formatInstant(plan.appliedAt), by: plan.appliedBy ?? plan.by })}{' '}
        {released ? null : translate('imports.result.noRelease')}
        {plan.release === undefined ? null : <ReleaseLink seq={plan.release} />}
      </Alert>
      {released ? null : <PublishImported made={made} onPublished={() => setPublishedNow(true)} />}
      {plan.batchId === undefined ? null : <RevertImport batchId={plan.batchId} />}
      <NextSteps plan={plan} made={made} released={released} />
      {held.length > 0 ? (
        <MadeList
          title="imports.result.held"
          help={translate('imports.result.heldHelp')}
          made={held}
          released={released}
        />
      ) : null}
      <MadeList title="imports.result.made" made={made} released={released} />
    </Box>
  );
}
