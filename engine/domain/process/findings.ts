import type { DefinitionKind, Dictionary, DossierTemplate, Finding } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { lintCalendar } from '../calendar/lint-calendar.ts';
import { openFindings } from '../portal/flags.ts';
import { stageProcedure } from '../portal/stage-procedure.ts';
import { finding, withMend } from './faults.ts';
import { lintFeePolicy } from './lint/fee-policy.ts';
import { paperHandedIn, resultPart } from './lint/mends.ts';
import { lintPaymentConfig } from './lint/offer-in-context.ts';
import { proveText } from './prove.ts';

/** Part types of papers handed in: by one applicant, and by a group. */
const HANDED_IN: ReadonlySet<number> = new Set([1, 6]);

/** Results have a code of their own (KQ…), or a licence number. */
const isResult = ({ partNo, deliverableType }: DossierTemplate['parts'][number]): boolean =>
  partNo.startsWith('KQ') || deliverableType !== '';
/** The fixed place of *Tài liệu khác*: without the kind of papers handed in, what lies there is not digitised (CF-11). */
const OTHER_PAPERS = 'TP99';

function partFaults(part: DossierTemplate['parts'][number], path: string): Finding[] {
  const { partNo, partType } = part;
  if (partType === 0) {
    const message = { vi: 'chưa chọn kiểu thành phần', en: 'the kind of the part is not chosen' };
    const place = `${path}/partType`;
    const found = finding('error', 'part-kind-missing', place, message, partNo);
    if (isResult(part)) return [withMend(found, resultPart(place))];
    return [partNo.startsWith('TP') ? withMend(found, paperHandedIn(place)) : found];
  }
  if (partNo === OTHER_PAPERS && !HANDED_IN.has(partType)) {
    const message = { vi: 'tài liệu khác phải là giấy tờ nộp vào', en: 'other papers must be papers handed in' };
    const place = `${path}/partType`;
    return [withMend(finding('warning', 'other-papers-not-handed-in', place, message, partNo), paperHandedIn(place))];
  }
  if (!HANDED_IN.has(partType) || !isResult(part)) return [];
  const message = {
    vi: 'giấy tờ kết quả đang được ghi là giấy tờ nộp vào',
    en: 'a result is marked as a paper handed in',
  };
  const place = `${path}/partType`;
  return [withMend(finding('warning', 'result-part-handed-in', place, message, partNo), resultPart(place))];
}

function templateFaults({ parts, cases = [] }: DossierTemplate): Finding[] {
  const findings: Finding[] = [];
  if (parts.length === 0)
    findings.push(
      finding('info', 'template-without-parts', '/parts', {
        vi: 'mẫu hồ sơ chưa có thành phần nào',
        en: 'the template has no part',
      }),
    );
  const seen = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const { partNo } = part;
    const path = `/parts/${index}`;
    findings.push(...partFaults(part, path));
    const twice = { vi: 'mã thành phần bị trùng', en: 'the part code is used twice' };
    if (seen.has(partNo)) findings.push(finding('error', 'part-duplicate', `${path}/partNo`, twice, partNo));
    seen.add(partNo);
  }
  for (const [caseIndex, dossierCase] of cases.entries())
    for (const [index, { partNo }] of dossierCase.parts.entries()) {
      const message = { vi: `mẫu không có thành phần “${partNo}”`, en: `the template has no part “${partNo}”` };
      if (!seen.has(partNo))
        findings.push(
          finding('error', 'case-part-missing', `/cases/${caseIndex}/parts/${index}/partNo`, message, partNo),
        );
    }
  return findings;
}

function dictionaryFaults({ items }: Dictionary): Finding[] {
  const findings: Finding[] = [];
  const parents = new Map(items.map(({ itemCode, parent = '' }) => [itemCode, parent]));
  const seen = new Set<string>();
  for (const [index, { itemCode, parent = '' }] of items.entries()) {
    const twice = { vi: 'mã mục bị trùng', en: 'the item code is used twice' };
    if (seen.has(itemCode))
      findings.push(finding('error', 'item-duplicate', `/items/${index}/itemCode`, twice, itemCode));
    seen.add(itemCode);
    const path = `/items/${index}/parent`;
    if (parent !== '' && !parents.has(parent)) {
      const message = { vi: `không có mục cha “${parent}”`, en: `there is no parent item “${parent}”` };
      findings.push(finding('warning', 'item-parent-missing', path, message, parent));
    } else if (isInRing(itemCode, parents)) {
      const message = { vi: 'các mục cha tạo thành vòng', en: 'the parents form a ring' };
      findings.push(finding('warning', 'item-parent-ring', path, message, parent));
    }
  }
  return findings;
}

/** Whether going up from a code comes back to it. */
function isInRing(code: string, parents: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  for (let at = parents.get(code) ?? ''; at !== '' && !passed.has(at); at = parents.get(at) ?? '') {
    if (at === code) return true;
    passed.add(at);
  }
  return false;
}

/** What is wrong with a definition taken alone; errors keep it from being put into effect, never from being saved. */
export function findDefinitionFaults(kind: DefinitionKind, body: unknown): Finding[] {
  if (kind === 'service-process') {
    const process = check('ServiceProcess', body);
    return process.ok ? proveText(process.value).findings : [];
  }
  if (kind === 'dossier-template') {
    const template = check('DossierTemplate', body);
    return template.ok ? templateFaults(template.value) : [];
  }
  if (kind === 'fee-policy') {
    const policy = check('FeePolicy', body);
    return policy.ok ? lintFeePolicy(policy.value) : [];
  }
  if (kind === 'payment-config') {
    const config = check('PaymentConfig', body);
    return config.ok ? lintPaymentConfig(config.value) : [];
  }
  if (kind === 'calendar') {
    const calendar = check('Calendar', body);
    return calendar.ok ? lintCalendar(calendar.value) : [];
  }
  if (kind === 'staged-procedure') {
    const staged = check('StagedProcedure', body);
    return staged.ok ? openFindings(stageProcedure(staged.value).flags) : [];
  }
  if (kind === 'dictionary') {
    const dictionary = check('Dictionary', body);
    return dictionary.ok ? dictionaryFaults(dictionary.value) : [];
  }
  return [];
}
