import type { Bilingual, Finding, Severity } from '../../../schemas/types/index.ts';

/** Builds a finding at a place; long values are cut to what a person needs to recognise them. */
export function finding(severity: Severity, code: string, path: string, message: Bilingual, value?: string): Finding {
  return { code, severity, path, message, ...(value === undefined ? {} : { value: value.slice(0, 200) }) };
}

/** Findings of a part, placed below the part's own path. */
export function below(path: string, findings: Finding[]): Finding[] {
  return findings.map((found) => ({ ...found, path: path + found.path }));
}
