import { useQuery } from '@tanstack/react-query';
import { useResourceContext } from 'react-admin';
import type { LintReport, PlacedFinding, ReleaseFindings } from '../../../schemas/types/index.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { address, sendJson } from '../../providers/http-client.ts';

const keyOf = ({ finding: { code, path, message } }: Pick<PlacedFinding, 'finding'>): string =>
  `${code} ${path} ${message.vi}`;

/** What was said of findings before: errors that are accepted, warnings that were acknowledged; by code and place. */
export type SaidOfFindings = ReadonlyMap<string, PlacedFinding>;

/** Everything found in the saved draft among all it works with, and what was said of it before. */
export function useLint({ kind, code, revision }: DraftRecord) {
  const resource = useResourceContext() ?? '';
  const report = useQuery({
    queryKey: [resource, 'lint', code, revision],
    queryFn: () => sendJson<LintReport>(address(resource, code, 'lint'), { method: 'POST', repeatable: true }),
    gcTime: 0,
  });
  const { data: release } = useQuery({
    queryKey: ['releases', 'findings', kind, code, revision],
    queryFn: () =>
      sendJson<ReleaseFindings>(address('releases', 'findings'), {
        method: 'POST',
        body: { items: [{ kind, code }] },
        repeatable: true,
      }),
    retry: false,
    gcTime: 0,
  });
  const said = new Map(
    [...(release?.accepted ?? []), ...(release?.acknowledged ?? [])].map((one) => [keyOf(one), one]),
  );
  return { ...report, said };
}

/** What was said of a finding. */
export const saidOf = (said: SaidOfFindings, finding: PlacedFinding['finding']): PlacedFinding | undefined =>
  said.get(keyOf({ finding }));
