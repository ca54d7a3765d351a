import type { SignedInUser } from '../../../../schemas/types/index.ts';

/** The agencies a user acts for, in the order of the posts. */
export const actingAgencies = (user: Pick<SignedInUser, 'posts'> | undefined): string[] => [
  ...new Set(user?.posts.flatMap(({ act, agencyCode }) => (act === 'none' || agencyCode === '' ? [] : [agencyCode]))),
];

/**
 * Who handles and who takes in a procedure by default: the officer's own agency when it offers it, else the only one that
 * does, taken in by the officer's own (non-territorial reception, NĐ 118/2025).
 */
export function usualAgencies(
  offering: string[],
  acting: string[],
): { agencyCode: string; receivingAgencyCode: string } {
  const own = acting.find((code) => offering.includes(code));
  if (own !== undefined) return { agencyCode: own, receivingAgencyCode: '' };
  const [only, second] = offering;
  return {
    agencyCode: only !== undefined && second === undefined ? only : '',
    receivingAgencyCode: acting[0] ?? '',
  };
}
