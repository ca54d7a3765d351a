import type { Bilingual, Finding, ImportItem, Proposal, ServiceProcess } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { finding } from '../process/faults.ts';
import { type Bundle, type BundleItem, placed } from './bundle.ts';
import { needsOf } from './needs.ts';
import { type Offers, offersAmong } from './offers.ts';
import { partNameFindings } from './part-names.ts';
import { type CurrentDefinition, itemKeyOf, planItem } from './plan-item.ts';
import { FIRST_AGENCY, proposeAgencies, proposeHolders, proposeRoles, rolesNamed } from './propose-organisation.ts';
import { proposePair } from './propose-pairs.ts';
import type { Home } from './settle-body.ts';

/** What a bundle would change and what must be confirmed, before anything is. */
export interface PlannedBundle {
  items: ImportItem[];
  proposals: Proposal[];
  findings: Finding[];
  unused: { path: string; reason: Bilingual }[];
}

interface Planned {
  read: BundleItem;
  item: ImportItem;
}

const usable = ({ item }: Planned): boolean => item.outcome !== 'error';

function processOf(item: ImportItem): ServiceProcess | undefined {
  const checked = item.kind === 'service-process' ? check('ServiceProcess', item.body) : undefined;
  return checked?.ok ? checked.value : undefined;
}

const withoutTemplate = (): Finding =>
  finding('warning', 'process-without-template', '', {
    vi: 'không tìm thấy mẫu hồ sơ nào của quy trình này; quy trình chưa tiếp nhận được hồ sơ',
    en: 'no dossier template belongs to this process; it cannot take dossiers yet',
  });

/** What a process and its templates say of each other. */
function processFindings(process: ServiceProcess, offers: Offers): Finding[] {
  const templates = offers.templatesOf(process.processNo);
  if (templates.length === 0 && !offers.offered(process.processNo)) return [withoutTemplate()];
  return partNameFindings(process, templates);
}

const needMissing = (kind: string, code: string, path: string): Finding =>
  finding('warning', 'need-missing', path, { vi: `chưa có “${code}”`, en: `“${code}” is missing` }, `${kind}/${code}`);

/** What an item names: the items of the plan it cannot do without, and a finding for each that is nowhere. */
function linked({ read, item }: Planned, current: ReadonlySet<string>, plan: ReadonlySet<string>): ImportItem {
  const needs: string[] = [];
  const findings: Finding[] = [];
  for (const { kind, code, path } of needsOf(item.kind, item.body)) {
    const key = itemKeyOf({ kind, code });
    if (current.has(key)) continue;
    if (plan.has(key)) needs.push(key);
    else findings.push(placed(needMissing(kind, code, path), read));
  }
  return { ...item, needs: [...new Set(needs)], findings: [...item.findings, ...findings] };
}

function proposalsOf(
  planned: Planned[],
  current: readonly CurrentDefinition[],
  offers: Offers,
  home: Home,
): Proposal[] {
  const items = planned.filter(usable).map(({ item }) => item);
  const holdings = [...current, ...items];
  const codesOf = (kind: string) => new Set(holdings.flatMap((held) => (held.kind === kind ? [held.code] : [])));
  const processes = items.flatMap((item) => processOf(item) ?? []);
  const named = rolesNamed(processes);
  const agencies = proposeAgencies(items, holdings, home, processes.length > 0);
  const [first] = agencies;
  const checked = check('Agency', home.agency ?? first?.body);
  const agency = checked.ok ? checked.value : FIRST_AGENCY;
  const roles = proposeRoles(named, codesOf('role'));
  const proposed = new Set([...agencies, ...roles].map(({ proposalKey }) => proposalKey));
  const inPlan = new Set(items.filter(({ outcome }) => outcome === 'create').map(({ itemKey }) => itemKey));
  const agencyKey = `agency/${agency.agencyCode}`;
  const pairs = offers.pairings.map((pairing) =>
    proposePair(
      pairing,
      agency,
      codesOf('service'),
      [
        itemKeyOf({ kind: 'service-process', code: pairing.process.processNo }),
        ...pairing.templates.map(({ templateNo }) => itemKeyOf({ kind: 'dossier-template', code: templateNo })),
        agencyKey,
      ].filter((key) => inPlan.has(key) || proposed.has(key)),
    ),
  );
  return [
    ...agencies,
    ...roles,
    ...proposeHolders(rolesNamed(offers.pairings.map(({ process }) => process)), holdings, agency.agencyCode, proposed),
    ...pairs,
  ];
}

/**
 * The plan of a bundle against every definition as it is now. Faults that keep a definition from being put into effect do
 * not keep it from being imported as a draft; only what could not be read, a second item of one code, and a code of another
 * site do.
 */
export function planBundle(bundle: Bundle, current: readonly CurrentDefinition[], home: Home): PlannedBundle {
  const known = new Map(current.map((definition) => [itemKeyOf(definition), definition]));
  const met = new Map<string, number>();
  const planned = bundle.items.map((read): Planned => {
    const key = itemKeyOf(read);
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return { read, item: planItem(read, known.get(key), { complete: bundle.complete, home }, count) };
  });
  const usableItems = planned.filter(usable).map(({ item }) => item);
  const replaced = new Set(usableItems.map(({ itemKey }) => itemKey));
  const offers = offersAmong(
    [...current.filter((definition) => !replaced.has(itemKeyOf(definition))), ...usableItems],
    usableItems,
  );
  const currentKeys = new Set(known.keys());
  const planKeys = new Set(planned.map(({ item }) => item.itemKey));
  const items = planned.map((plan) => {
    if (!usable(plan)) return plan.item;
    const item = linked(plan, currentKeys, planKeys);
    const process = processOf(item);
    const found = process ? processFindings(process, offers).map((about) => placed(about, plan.read)) : [];
    return { ...item, findings: [...item.findings, ...found] };
  });
  return {
    items,
    proposals: proposalsOf(planned, current, offers, home),
    findings: bundle.findings,
    unused: bundle.unused,
  };
}
