import type { DefinitionKind, ImportMapping, MappableCode } from '../../../schemas/types/index.ts';
import { fold } from '../words.ts';
import type { BundleItem } from './bundle.ts';
import { codesNamed, RECODED } from './code-fields.ts';
import type { CurrentDefinition } from './plan-item.ts';
import { isRecord } from './same-value.ts';
import { siteFindings } from './source-site.ts';

const NAMES: Partial<Record<DefinitionKind, string>> = { role: 'roleName', agency: 'agencyName' };
/** What a bundle and this store may well have under different codes. */
const SHARED: ReadonlySet<DefinitionKind> = new Set<DefinitionKind>(['role', 'agency']);

interface Met {
  kind: DefinitionKind;
  code: string;
  name: string;
  uses: number;
  item?: BundleItem;
}

/** What roles are called where processes name them; a bundle often lacks the roles themselves. */
function roleNames(value: unknown, found: Map<string, string>): void {
  if (Array.isArray(value)) for (const item of value) roleNames(item, found);
  if (!isRecord(value)) return;
  if (typeof value.roleCode === 'string' && typeof value.roleName === 'string' && value.roleName !== '')
    found.set(value.roleCode, found.get(value.roleCode) ?? value.roleName);
  for (const inner of Object.values(value)) if (typeof inner === 'object') roleNames(inner, found);
}

function metIn(items: readonly BundleItem[]): Map<string, Met> {
  const met = new Map<string, Met>();
  const names = new Map<string, string>();
  for (const item of items) {
    if (item.kind === 'service-process' || item.kind === 'role') roleNames(item.body, names);
    for (const [key, { kind, code }] of codesNamed(item.kind, item.body)) {
      const before = met.get(key) ?? { kind, code, name: '', uses: 0 };
      const own = item.kind === kind && item.code === code;
      met.set(key, { ...before, uses: before.uses + 1, ...(own ? { name: item.name, item } : {}) });
    }
  }
  for (const [key, one] of met)
    if (one.kind === 'role' && one.name === '') met.set(key, { ...one, name: names.get(one.code) ?? '' });
  return met;
}

/** Codes of a kind by their folded names; a name that several have proposes none. */
function byName(kind: DefinitionKind, current: readonly CurrentDefinition[]): Map<string, string> {
  const field = NAMES[kind] ?? '';
  const groups = Map.groupBy(
    current.filter((one) => one.kind === kind),
    ({ body }) => fold(String(body[field] ?? '')),
  );
  return new Map(
    [...groups].flatMap(([name, [only, ...more]]) =>
      only && name !== '' && more.length === 0 ? [[name, only.code]] : [],
    ),
  );
}

/**
 * The codes of a bundle that may stand for others here: roles and agencies nobody knows here, and codes that another
 * site has here; each with the code that is proposed for it, by an earlier import from there or by an equal name.
 */
export function mappableCodes(
  items: readonly BundleItem[],
  current: readonly CurrentDefinition[],
  earlier: readonly ImportMapping[],
): MappableCode[] {
  const known = new Map(current.map((one) => [`${one.kind}/${one.code}`, one]));
  const before = new Map(earlier.map(({ kind, from, to }) => [`${kind}/${from}`, to]));
  const names = new Map([...SHARED].map((kind) => [kind, byName(kind, current)]));
  return [...metIn(items)].flatMap(([key, { kind, code, name, uses, item }]): MappableCode[] => {
    const here = known.get(key);
    const collides =
      here !== undefined &&
      item !== undefined &&
      siteFindings(item.body, here.body).some((one) => one.severity === 'error');
    const open = here === undefined && SHARED.has(kind);
    const kept = before.get(key);
    if (!RECODED.has(kind) || !(open || collides || kept !== undefined)) return [];
    const alike = name === '' ? undefined : names.get(kind)?.get(fold(name));
    const why = collides ? 'other-site' : item ? 'new' : 'unknown';
    const row = { kind, code, name, uses, why } as const;
    if (kept !== undefined) return [{ ...row, proposed: kept, proposedFor: 'earlier' }];
    return [alike === undefined || alike === code ? row : { ...row, proposed: alike, proposedFor: 'name' }];
  });
}
