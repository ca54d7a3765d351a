import type { Finding, ImportItem, ImportOutcome } from '../../../schemas/types/index.ts';
import { finding } from '../process/faults.ts';
import { findDefinitionFaults } from '../process/findings.ts';
import { type BundleItem, placed } from './bundle.ts';
import { withGroupMend } from './group-rules.ts';
import { sameValue } from './same-value.ts';
import { type Home, settleBody } from './settle-body.ts';
import { siteFindings, withoutSite } from './source-site.ts';

/** A definition as it is now. */
export interface CurrentDefinition {
  kind: ImportItem['kind'];
  code: string;
  revision: number;
  body: Record<string, unknown>;
}

/** The key of an item whose code is met for the `count`-th time. */
export function itemKeyOf({ kind, code }: Pick<BundleItem, 'kind' | 'code'>, count = 1): string {
  const key = `${kind}/${code}`;
  return count === 1 ? key : `${key}#${count}`;
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

const twice = (code: string): Finding =>
  finding(
    'error',
    'code-twice',
    '',
    {
      vi: `mã “${code}” đã có ở một mục khác trong gói; mục này không được nhập`,
      en: `the code “${code}” is that of another item of the bundle; this one is not imported`,
    },
    code,
  );

function planned(
  item: BundleItem,
  body: ImportItem['body'],
  outcome: ImportOutcome,
  found: Finding[],
  revision: number,
) {
  const { kind, code, name, file } = item;
  const reason = found.find(isError)?.message;
  const plan: ImportItem = {
    itemKey: itemKeyOf(item),
    kind,
    code,
    name,
    file,
    outcome,
    ...(outcome === 'error' && reason ? { reason } : {}),
    baseRevision: revision,
    needs: [],
    findings: found,
    body,
  };
  return plan;
}

/** The body with what never travels in a bundle as it is known here. */
function withWithheld({ body, withheld = [] }: BundleItem, known: BundleItem['body'] = {}): BundleItem['body'] {
  const kept = withheld.filter((field) => Object.hasOwn(known, field) && !Object.hasOwn(body, field));
  return kept.length === 0 ? body : { ...body, ...Object.fromEntries(kept.map((field) => [field, known[field]])) };
}

/** What one item of a bundle would do; `count` is how often its code was met in the bundle, this time included. */
export function planItem(
  item: BundleItem,
  known: CurrentDefinition | undefined,
  bundle: { complete: boolean; home: Home },
  count: number,
): ImportItem {
  const revision = known?.revision ?? 0;
  if (item.standsIn && known) return planned(item, known.body, 'unchanged', [], revision);
  if (count > 1) {
    const plan = planned(item, item.body, 'error', [placed(twice(item.code), item), ...item.findings], revision);
    return { ...plan, itemKey: itemKeyOf(item, count) };
  }
  if (item.findings.some(isError)) return planned(item, item.body, 'error', item.findings, revision);
  const body = bundle.complete
    ? withWithheld(item, known?.body)
    : settleBody(item.kind, item.body, known?.body, bundle.home);
  const faults = findDefinitionFaults(item.kind, body)
    .map((found) => withGroupMend(found, body))
    .map((found) => placed(found, item));
  const found = [...item.findings, ...faults];
  if (!known) return planned(item, body, 'create', found, revision);
  if (sameValue(withoutSite(body), withoutSite(known.body)))
    return planned(item, known.body, 'unchanged', found, revision);
  const site = siteFindings(item.body, known.body).map((about) => placed(about, item));
  return planned(item, body, site.some(isError) ? 'error' : 'update', [...site, ...found], revision);
}
