import { useQuery } from '@tanstack/react-query';
import type { DraftListItem } from '../../../../schemas/types/index.ts';
import { address, sendJson } from '../../../providers/http-client.ts';
import { usernameOfRow } from '../employees/row-posts.ts';

/** An officer by sign-in name. */
export interface Person {
  username: string;
  fullName: string;
}

const OFFERED = 25;

const personOf = (row: DraftListItem): Person => ({ username: usernameOfRow(row), fullName: row.name });

const peopleLike = (q: string): Promise<DraftListItem[]> =>
  sendJson<DraftListItem[]>(
    `${address('employees')}?filter=${encodeURIComponent(JSON.stringify(q === '' ? {} : { q }))}&range=[0,${OFFERED - 1}]`,
  );

/** Officers whose name or number holds every word. */
export function usePeopleLike(words: string, enabled: boolean) {
  return useQuery({
    queryKey: ['employees', 'people', words.trim()],
    queryFn: () => peopleLike(words.trim()),
    select: (rows) => rows.map(personOf),
    enabled,
    placeholderData: (before) => before,
    staleTime: 60_000,
  });
}

/** The officer with a sign-in name: `known` tells whether the answer is in. */
export function usePerson(username: string): { person: Person | undefined; known: boolean } {
  const { data, isSuccess } = useQuery({
    queryKey: ['employees', 'people', username],
    queryFn: () => peopleLike(username),
    select: (rows) => rows.map(personOf).find((person) => person.username === username) ?? null,
    enabled: username !== '',
    staleTime: 60_000,
  });
  return { person: data ?? undefined, known: isSuccess };
}
