import { useQuery } from '@tanstack/react-query';
import type { DraftListItem, Reach } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';
import type { RoleGrants } from './reach.ts';

const REACHES: Reach[] = ['none', 'own', 'subtree', 'all'];
const MOST = 1000;

const reachOf = (value: unknown): Reach => REACHES.find((reach) => reach === value) ?? 'none';

const grantsOf = ({ code, name, facts }: DraftListItem): RoleGrants => ({
  roleCode: code,
  roleName: name,
  see: reachOf(facts?.see),
  act: reachOf(facts?.act),
  configure: reachOf(facts?.configure),
  operate: facts?.operate === true,
});

/** What every role grants; undefined until it is known. */
export function useRoleGrants(): RoleGrants[] | undefined {
  const { data } = useQuery({
    queryKey: ['roles', 'grants'],
    queryFn: () => sendJson<DraftListItem[]>(`${address('roles')}?range=[0,${MOST - 1}]`),
    select: (rows) => rows.map(grantsOf),
  });
  return data;
}
