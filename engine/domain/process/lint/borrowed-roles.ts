import type { CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';
import { ringsOf } from './rings.ts';

/** Steps without roles of their own that borrow them from each other in a ring: none of them ever gets any. */
export function lintBorrowedRoles({ steps }: CompiledProcess): Finding[] {
  const placeOf = new Map(steps.map(({ stepCode, roles }, index) => [stepCode, { index, own: roles.length > 0 }]));
  const borrows = new Map(
    steps.map(({ stepCode, roles, roleAsStep }) => [
      stepCode,
      roles.length > 0 ? [] : roleAsStep.flatMap((other) => (other.actedOnly ? [] : [other.stepCode])),
    ]),
  );
  return ringsOf(borrows.keys(), (step) => borrows.get(step) ?? []).flatMap((ring) =>
    ring.flatMap((step) => {
      const place = placeOf.get(step);
      return place ? [lint('role-as-step-ring', `/steps/${place.index}/roleAsStep`, step)] : [];
    }),
  );
}
