import type { CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { parseNumberPattern } from '../../numbering/parse-number-pattern.ts';
import { isUniquePattern } from '../../numbering/pattern.ts';
import { lint } from './catalogue.ts';
import { legalNumber } from './mends.ts';

const PATH = '/dossierNoPattern';

/** Number patterns that could give one number twice; one that is not understood is told elsewhere. */
export function lintNumbers({ dossierNoPattern }: CompiledProcess): Finding[] {
  if (dossierNoPattern.trim() === '') return [];
  const { pattern, findings } = parseNumberPattern(dossierNoPattern);
  if (findings.some(({ severity }) => severity === 'error') || isUniquePattern(pattern)) return [];
  return [lint('number-not-unique', PATH, dossierNoPattern, legalNumber(PATH))];
}
