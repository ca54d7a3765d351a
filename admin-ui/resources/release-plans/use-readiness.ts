import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PublishBody, ReleaseReadiness } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';

const SETTLE_MS = 300;

/** A text once it has stood still. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Whether what is asked for could be put into effect now, and what keeps it from that; follows what is typed. */
export function useReadiness(body: PublishBody) {
  const text = useSettled(JSON.stringify(body));
  const asked = (body.items ?? []).length > 0;
  const { data, error } = useQuery({
    queryKey: ['releases', 'readiness', text],
    queryFn: ({ signal }) =>
      sendJson<ReleaseReadiness>(address('releases', 'readiness'), {
        method: 'POST',
        body: JSON.parse(text),
        repeatable: true,
        signal,
      }),
    enabled: asked && text !== '{}',
    placeholderData: keepPreviousData,
  });
  return { readiness: asked ? data : undefined, error: asked ? error : null };
}
