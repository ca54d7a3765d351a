import type { Bilingual, Finding, Mend, Severity } from '../../../schemas/types/index.ts';

/** A finding with the change that sets it right. */
export const withMend = (found: Finding, mend: Mend): Finding => ({ ...found, mend });

/** Builds a finding at a place; long values are cut to what a person needs to recognise them. */
export function finding(severity: Severity, code: string, path: string, message: Bilingual, value?: string): Finding {
  return { code, severity, path, message, ...(value === undefined ? {} : { value: value.slice(0, 200) }) };
}

/** Findings of a part and their mends, placed below the part's own path. */
export function below(path: string, findings: Finding[]): Finding[] {
  return findings.map(({ mend, ...found }) => {
    const placed = { ...found, path: path + found.path };
    if (!mend) return placed;
    return withMend(placed, {
      ...mend,
      changes: mend.changes.map((change) => ({ ...change, path: path + change.path })),
    });
  });
}
