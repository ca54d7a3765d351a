import type { DraftListItem, Post } from '../../../../schemas/types/index.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The posts a list row carries. */
export function postsOfRow({ facts }: Pick<DraftListItem, 'facts'>): Post[] {
  const posts: unknown = facts?.posts;
  if (!Array.isArray(posts)) return [];
  return posts.filter(isRecord).map(({ roleCode, agencyCode }) => ({
    roleCode: textOf(roleCode),
    agencyCode: textOf(agencyCode),
  }));
}

/** The sign-in name of a list row: the employee number where none was given. */
export const usernameOfRow = ({ code, facts }: Pick<DraftListItem, 'code' | 'facts'>): string =>
  textOf(facts?.username) || code;
