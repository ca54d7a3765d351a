import type { CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';

/** Steps that borrow their roles from each other in a ring: none of them ever gets any. */
export function lintBorrowedRoles({ steps }: CompiledProcess): Finding[] {
  const borrows = new Map(
    steps.map(({ stepCode, roleAsStep }) => [
      stepCode,
      roleAsStep.flatMap((other) => (other.actedOnly ? [] : [other.stepCode])),
    ]),
  );
  return steps.flatMap(({ stepCode, roles }, index) => {
    if (roles.length > 0) return [];
    const passed = new Set<string>();
    const waiting = [...(borrows.get(stepCode) ?? [])];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (passed.has(at)) continue;
      passed.add(at);
      waiting.push(...(borrows.get(at) ?? []));
    }
    return passed.has(stepCode) ? [lint('role-as-step-ring', `/steps/${index}/roleAsStep`, stepCode)] : [];
  });
}
