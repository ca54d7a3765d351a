import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Acknowledges, PublishBody, ReleaseFindings } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import {
  acknowledges,
  countUnsaid,
  type GroupWord,
  type GroupWords,
  groupWarnings,
  type WarningGroup,
} from './warning-groups.ts';

/** What was found in a coming release, and what somebody says of it. */
export interface Acknowledging {
  findings: ReleaseFindings | undefined;
  error: Error | null;
  groups: readonly WarningGroup[];
  /** Groups that still want an answer. */
  unsaid: number;
  words: GroupWords;
  say(findingCode: string, word: GroupWord): void;
  /** Whether nothing found stands in the way any more. */
  ready: boolean;
  /** What goes with the release. */
  acknowledged: Acknowledges[];
}

/** Asks what was found in what is to be put into effect; nothing is asked without a body. */
export function useAcknowledging(
  body: Pick<PublishBody, 'items' | 'plan' | 'planRevision'> | undefined,
): Acknowledging {
  const [words, setWords] = useState<GroupWords>({});
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['releases', 'findings', body],
    queryFn: () =>
      sendJson<ReleaseFindings>(address('releases', 'findings'), { method: 'POST', body, repeatable: true }),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
  });
  const groups = useMemo(() => groupWarnings(data?.warnings ?? []), [data]);
  const unsaid = countUnsaid(groups, words);
  const answered = data !== undefined && !isPlaceholderData && data.errors.length === 0 && unsaid === 0;
  return {
    findings: data,
    error,
    groups,
    unsaid,
    words,
    say: (findingCode, word) => setWords((said) => ({ ...said, [findingCode]: word })),
    ready: body === undefined || answered,
    acknowledged: acknowledges(groups, words),
  };
}
