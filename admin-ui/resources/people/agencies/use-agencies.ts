import { useQuery } from '@tanstack/react-query';
import type { DraftListItem } from '../../../../schemas/types/index.ts';
import { address, send } from '../../../providers/http-client.ts';
import { type AgencyNode, treeOf } from './agency-tree.ts';

/** The server's largest page. */
const PAGE = 1000;

const nodeOf = ({ code, name, facts }: DraftListItem): AgencyNode => ({
  code,
  name,
  parentCode: typeof facts?.parentCode === 'string' ? facts.parentCode : '',
  active: facts?.active !== false,
});

/** Every agency, page by page: a tree cannot be cut. */
async function readAll(): Promise<DraftListItem[]> {
  const all: DraftListItem[] = [];
  for (;;) {
    const range = `range=[${all.length},${all.length + PAGE - 1}]`;
    const response = await send(`${address('agencies')}?${range}`);
    const page: DraftListItem[] = await response.json();
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

/** The tree of all agencies. */
export function useAgencyTree() {
  return useQuery({
    queryKey: ['agencies', 'tree'],
    queryFn: readAll,
    select: (rows) => treeOf(rows.map(nodeOf)),
  });
}
