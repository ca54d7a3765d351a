import type { DefinitionKind, ImportDecisions } from '../../../schemas/types/index.ts';
import { applyMends } from '../process/apply-mend.ts';
import { findDefinitionFaults } from '../process/findings.ts';
import type { Bundle, BundleItem } from './bundle.ts';
import { RECODED, recodedBody } from './code-fields.ts';
import { groupMend } from './group-rules.ts';

const keyOf = (kind: DefinitionKind, code: string): string => `${kind}/${code}`;

/** No decision about a plan. */
export const UNDECIDED: ImportDecisions = { mappings: [], mends: [] };

/** The item with every mend that was decided for what is found in it. */
function mended(item: BundleItem, mends: ImportDecisions['mends']): BundleItem {
  const wanted = new Set(mends.map(({ findingCode, mendCode }) => `${findingCode} ${mendCode}`));
  const found = findDefinitionFaults(item.kind, item.body).flatMap((fault) => {
    const mend = groupMend(fault);
    return mend && wanted.has(`${fault.code} ${mend.mendCode}`) ? [mend] : [];
  });
  const body = found.length > 0 ? applyMends(item.body, found) : undefined;
  return body ? { ...item, body } : item;
}

/**
 * The bundle as it was decided: codes that stand for others in every item that names them, the item that had such a code
 * under the other one or, where that is there already, standing in for it; and each group of findings mended.
 */
export function decidedBundle(bundle: Bundle, decisions: ImportDecisions, known: ReadonlySet<string>): Bundle {
  const { mappings, mends } = decisions;
  const toOf = new Map(mappings.map(({ kind, from, to }) => [keyOf(kind, from), to]));
  const recode = (kind: DefinitionKind, code: string) => toOf.get(keyOf(kind, code)) ?? code;
  const items = bundle.items.map((item): BundleItem => {
    if (item.findings.some(({ severity }) => severity === 'error')) return item;
    const whole = mends.length === 0 ? item : mended(item, mends);
    if (mappings.length === 0) return whole;
    const body = recodedBody(item.kind, whole.body, recode);
    const to = RECODED.has(item.kind) ? toOf.get(keyOf(item.kind, item.code)) : undefined;
    if (to !== undefined)
      return { ...whole, body, code: to, ...(known.has(keyOf(item.kind, to)) ? { standsIn: true } : {}) };
    return { ...whole, body, ...(item.kind === 'service-config' ? { code: String(body.serviceConfigCode) } : {}) };
  });
  return { ...bundle, items };
}
