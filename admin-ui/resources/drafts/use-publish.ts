import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { PublishBody, Release } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';

/** Makes a release; every screen then shows what holds now. */
export function usePublish(onPublished: (release: Release) => void) {
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: PublishBody) => sendJson<Release>(address('releases'), { method: 'POST', body }),
    async onSuccess(release) {
      notify('drafts.published', { type: 'success', messageArgs: { seq: release.seq } });
      await queries.invalidateQueries();
      onPublished(release);
    },
  });
}
