import { useQuery } from '@tanstack/react-query';
import type { DictItem } from '../../schemas/types/index.ts';
import { address, sendJson } from '../providers/http-client.ts';
import type { CodeOption } from './code-list.ts';

/** Asks whether it is there first: a dictionary nobody keeps is no fault, and a refused request would look like one. */
async function readItems(code: string): Promise<CodeOption[]> {
  const filter = encodeURIComponent(JSON.stringify({ ids: [code] }));
  const found = await sendJson<unknown[]>(`${address('dictionaries')}?filter=${filter}`);
  if (found.length === 0) return [];
  const { body } = await sendJson<{ body: { items: DictItem[] } }>(address('dictionaries', code));
  return body.items.map(({ itemCode, itemName }) => ({ code: itemCode, name: itemName }));
}

/** The items of a dictionary; none where there is no such dictionary. */
export function useDictionary(code: string): { items: CodeOption[]; loading: boolean } {
  const { data, isPending } = useQuery({ queryKey: ['dictionaries', 'items', code], queryFn: () => readItems(code) });
  return { items: data ?? [], loading: isPending };
}
