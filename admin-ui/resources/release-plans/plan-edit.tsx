import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { DraftListItem } from '../../../schemas/types/index.ts';
import { DraftEdit } from '../../fields/draft-edit.tsx';
import { focusField } from '../../fields/focus-field.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { DraftTabs } from '../drafts/draft-tabs.tsx';
import { ReleaseLink } from '../drafts/release-link.tsx';
import { PlanContents } from './plan-contents.tsx';
import { PlanFields } from './plan-fields.tsx';
import { PlanPublish } from './plan-publish.tsx';

/** The release a plan became; null while it is being prepared. */
function useClosingRelease(code: string): number | null {
  const query = new URLSearchParams({ filter: JSON.stringify({ id: [code] }) });
  const { data } = useQuery({
    queryKey: ['release-plans', 'closing', code],
    queryFn: () => sendJson<DraftListItem[]>(`${address('release-plans')}?${query}`),
    enabled: code !== '',
  });
  return data?.[0]?.releaseSeq ?? null;
}

/** *Đợt cập nhật đang chuẩn bị*: what it holds and how that stands, and what is said of it as a whole. */
export function PlanEdit() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const closing = useClosingRelease(id);
  return (
    <>
      <DraftTabs at="plans" />
      <DraftEdit
        onGoTo={focusField}
        savedMessage="releases.plan.saved"
        locked={closing !== null}
        actions={<PlanPublish />}
      >
        {closing === null ? null : (
          <Alert severity="success" sx={{ mb: 2 }}>
            {translate('releases.plan.closed')} <ReleaseLink seq={closing} />
          </Alert>
        )}
        <PlanContents closed={closing !== null} />
        <PlanFields />
      </DraftEdit>
    </>
  );
}
