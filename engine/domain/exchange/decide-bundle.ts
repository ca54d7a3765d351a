import type { DefinitionKind, Finding, ImportDecisions } from '../../../schemas/types/index.ts';
import { applyMends } from '../process/apply-mend.ts';
import type { Bundle, BundleItem } from './bundle.ts';
import { RECODED, recodedBody } from './code-fields.ts';
import { groupMend } from './group-rules.ts';

const keyOf = (kind: DefinitionKind, code: string): string => `${kind}/${code}`;

/** No decision about a plan. */
export const UNDECIDED: ImportDecisions = { mappings: [], mends: [] };

/** The bundle with every mend carried out that was decided for what was found in its items, by kind and code. */
export function mendedBundle(
  bundle: Bundle,
  found: ReadonlyMap<string, readonly Finding[]>,
  mends: ImportDecisions['mends'],
): Bundle {
  const wanted = new Set(mends.map(({ findingCode, mendCode }) => `${findingCode} ${mendCode}`));
  const items = bundle.items.map((item): BundleItem => {
    const chosen = (found.get(keyOf(item.kind, item.code)) ?? []).flatMap((fault) => {
      const mend = groupMend(fault, item.body);
      return mend && wanted.has(`${fault.code} ${mend.mendCode}`) ? [mend] : [];
    });
    const body = chosen.length > 0 ? applyMends(item.body, chosen) : undefined;
    return body ? { ...item, body } : item;
  });
  return { ...bundle, items };
}

/**
 * The bundle as it was decided: codes that stand for others in every item that names them, the item that had such a code
 * under the other one or, where that is there already, standing in for it.
 */
export function decidedBundle(
  bundle: Bundle,
  { mappings }: Pick<ImportDecisions, 'mappings'>,
  known: ReadonlySet<string>,
): Bundle {
  if (mappings.length === 0) return bundle;
  const toOf = new Map(mappings.map(({ kind, from, to }) => [keyOf(kind, from), to]));
  const recode = (kind: DefinitionKind, code: string) => toOf.get(keyOf(kind, code)) ?? code;
  const items = bundle.items.map((item): BundleItem => {
    if (item.findings.some(({ severity }) => severity === 'error')) return item;
    const body = recodedBody(item.kind, item.body, recode);
    const to = RECODED.has(item.kind) ? toOf.get(keyOf(item.kind, item.code)) : undefined;
    if (to !== undefined)
      return { ...item, body, code: to, ...(known.has(keyOf(item.kind, to)) ? { standsIn: true } : {}) };
    return { ...item, body, ...(item.kind === 'service-config' ? { code: String(body.serviceConfigCode) } : {}) };
  });
  return { ...bundle, items };
}
