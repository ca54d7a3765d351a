import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DefinitionKind, FindingsOverview, PlacedFinding } from '../../../schemas/types/index.ts';
import { address, send, sendJson } from '../../providers/http-client.ts';

/** Which drafts are looked through. */
export interface OverviewFilter {
  kind?: DefinitionKind;
  ownerAgency?: string;
}

const query = (parts: Record<string, unknown>): string =>
  new URLSearchParams(Object.entries(parts).map(([name, value]) => [name, JSON.stringify(value)])).toString();

/** What is found in all drafts, by code. */
export function useOverview(filter: OverviewFilter) {
  return useQuery({
    queryKey: ['findings', filter],
    queryFn: ({ signal }) => sendJson<FindingsOverview>(`${address('findings')}?${query({ filter })}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

export const PLACES = 10;

/** One page of the places of a finding, and how many there are. */
export function useFindingPlaces(findingCode: string, filter: OverviewFilter, page: number) {
  return useQuery({
    queryKey: ['findings', filter, findingCode, page],
    async queryFn({ signal }) {
      const range = [page * PLACES, (page + 1) * PLACES - 1];
      const response = await send(`${address('findings', findingCode)}?${query({ filter, range })}`, { signal });
      const found: PlacedFinding[] = await response.json();
      return { found, total: Number(response.headers.get('Content-Range')?.split('/')[1] ?? found.length) };
    },
    placeholderData: keepPreviousData,
  });
}
