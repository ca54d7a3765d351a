import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import type { Dictionary, Draft, DraftListItem } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { address, sendJson } from '../providers/http-client.ts';
import type { DefinitionResource } from '../providers/kinds.ts';
import { ServerProblem } from '../providers/problem.ts';
import type { Choice } from './lists/choice.ts';

/** Names change seldom while somebody edits a process. */
const FRESH_MS = 5 * 60_000;
const MOST = 1000;
const none: Choice[] = [];

/** Codes and names of a kind of definition, at most a thousand. */
export function useChoices(
  resource: DefinitionResource,
  filter: Record<string, unknown> = {},
  enabled = true,
): Choice[] {
  const query = `?filter=${encodeURIComponent(JSON.stringify(filter))}&range=[0,${MOST - 1}]&sort=["name","ASC"]`;
  const { data } = useQuery({
    queryKey: [resource, 'choices', filter],
    queryFn: () => sendJson<DraftListItem[]>(`${address(resource)}${query}`),
    select: (items) => items.map(({ code, name }): Choice => ({ value: code, label: name })),
    staleTime: FRESH_MS,
    enabled,
  });
  return data ?? none;
}

/** A status or sub-status by its name. */
export interface StatusChoice extends Choice {
  /** The status a sub-status belongs to; empty for a status. */
  parent: string;
}

async function readStatuses(): Promise<Dictionary['items']> {
  try {
    const { body } = await sendJson<Draft>(address('dictionaries', 'DOSSIER_STATUS'));
    const dictionary = check('Dictionary', body);
    return dictionary.ok ? dictionary.value.items : [];
  } catch (error) {
    // A site without the dictionary: codes are typed instead of chosen.
    if (error instanceof ServerProblem && error.status === 404) return [];
    throw error;
  }
}

/** Statuses and sub-statuses by the names of the site's own dictionary. */
export function useStatuses(): StatusChoice[] {
  const english = useLocale() === 'en';
  const { data } = useQuery({
    queryKey: ['dictionaries', 'DOSSIER_STATUS'],
    queryFn: readStatuses,
    staleTime: FRESH_MS,
  });
  return (data ?? []).map(({ itemCode, itemName, itemNameEN, parent }) => ({
    value: itemCode,
    label: (english && itemNameEN) || itemName,
    parent: parent ?? '',
  }));
}
