import type { Finding } from '../../../schemas/types/index.ts';

/** How many findings are at a step or an action. */
export interface Flaws {
  errors: number;
  warnings: number;
}

/** Findings counted by step and action, under `step-3` and `action-7`. */
export function flawsByPlace(findings: readonly Finding[]): Map<string, Flaws> {
  const found = new Map<string, Flaws>();
  for (const { path, severity } of findings) {
    const [list, index] = path.split('/').slice(1);
    if ((list !== 'steps' && list !== 'actions') || index === undefined || severity === 'info') continue;
    const place = `${list === 'steps' ? 'step' : 'action'}-${index}`;
    const { errors, warnings } = found.get(place) ?? { errors: 0, warnings: 0 };
    found.set(place, severity === 'error' ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 });
  }
  return found;
}
