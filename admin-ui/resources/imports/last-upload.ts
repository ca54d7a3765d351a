/** The file a plan was made of, while this page is open: it can be planned again without being looked for again. */
let last: { planId: string; file: File } | undefined;

export function rememberUpload(planId: string, file: File): void {
  last = { planId, file };
}

export const fileOfPlan = (planId: string): File | undefined => (last?.planId === planId ? last.file : undefined);
