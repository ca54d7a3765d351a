import CircularProgress from '@mui/material/CircularProgress';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { describeChanges } from '../../../engine/domain/process/diff/describe-changes.ts';
import type { DefinitionVersion, Draft, PublishItem } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { resourceOf } from '../../providers/kinds.ts';
import { ServerProblem } from '../../providers/problem.ts';
import { ChangeList } from '../changes/change-list.tsx';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { withKeptSecret } from '../drafts/with-kept-secret.ts';

async function inForceOf(resource: string, code: string): Promise<DefinitionVersion['body'] | undefined> {
  try {
    return (await sendJson<DefinitionVersion>(address(resource, code, 'in-force'))).body;
  } catch (error) {
    if (error instanceof ServerProblem && error.code === 'not-found') return undefined;
    throw error;
  }
}

async function readChanges(resource: string, item: PublishItem) {
  const { code, retire, version } = item;
  const coming = async () => {
    if (retire) return undefined;
    if (version !== undefined)
      return (await sendJson<DefinitionVersion>(address(resource, code, 'versions', version))).body;
    return (await sendJson<Draft>(address(resource, code))).body;
  };
  const [before, after] = await Promise.all([inForceOf(resource, code), coming()]);
  // No version carries a secret; that the draft has one is no change.
  return describeChanges(item.kind, before && after ? withKeptSecret(resource, before, after) : before, after);
}

/** What a release changes in one definition, against what is in force now. */
export function ItemChanges({ item }: { item: PublishItem }) {
  const translate = useTranslate();
  const resource = resourceOf(item.kind) ?? '';
  const { data, error } = useQuery({
    queryKey: [resource, 'changes', item],
    queryFn: () => readChanges(resource, item),
  });
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <CircularProgress size={24} aria-label={translate('releases.item.changes')} />;
  return <ChangeList changes={data} />;
}
