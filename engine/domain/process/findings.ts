import type { DefinitionKind, DossierTemplate, Finding } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { compileProcess } from './compile.ts';
import { finding } from './faults.ts';

function templateFaults({ parts, cases = [] }: DossierTemplate): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [index, { partNo }] of parts.entries()) {
    if (seen.has(partNo))
      findings.push(
        finding(
          'error',
          'part-duplicate',
          `/parts/${index}/partNo`,
          { vi: 'mã thành phần bị trùng', en: 'the part code is used twice' },
          partNo,
        ),
      );
    seen.add(partNo);
  }
  for (const [caseIndex, dossierCase] of cases.entries())
    for (const [index, { partNo }] of dossierCase.parts.entries())
      if (!seen.has(partNo))
        findings.push(
          finding(
            'error',
            'case-part-missing',
            `/cases/${caseIndex}/parts/${index}/partNo`,
            { vi: `mẫu không có thành phần “${partNo}”`, en: `the template has no part “${partNo}”` },
            partNo,
          ),
        );
  return findings;
}

/** What is wrong with a definition taken alone; errors keep it from being put into effect, never from being saved. */
export function findDefinitionFaults(kind: DefinitionKind, body: unknown): Finding[] {
  if (kind === 'service-process') {
    const process = check('ServiceProcess', body);
    return process.ok ? compileProcess(process.value, { actionConfigs: [], stepConfigs: [] }).findings : [];
  }
  if (kind === 'dossier-template') {
    const template = check('DossierTemplate', body);
    return template.ok ? templateFaults(template.value) : [];
  }
  return [];
}
