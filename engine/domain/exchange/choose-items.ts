import type { ApplyImportBody, DefinitionKind, ImportPlan } from '../../../schemas/types/index.ts';
import { isRecord } from './same-value.ts';

/** A definition that a person chose to import. */
export interface ChosenDefinition {
  /** Item or proposal it comes from. */
  key: string;
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
  /** Revision the plan was made against; absent where the person named a definition the plan did not. */
  baseRevision?: number;
}

export interface Choice {
  chosen: ChosenDefinition[];
  /** Keys of what was chosen and cannot be applied, or is needed and was not confirmed. */
  faulty: string[];
}

const PARTS = {
  pair: [
    ['service', 'service', 'serviceCode'],
    ['service-config', 'serviceConfig', 'serviceConfigCode'],
  ],
  agency: [['agency', '', 'agencyCode']],
  role: [['role', '', 'roleCode']],
  'role-holder': [['employee', '', 'employeeNo']],
} satisfies Record<ImportPlan['proposals'][number]['kind'], [kind: DefinitionKind, field: string, codeField: string][]>;

/** An offer is found by this code: whoever changes the agency need not think of it. */
const withOfferCode = (body: Record<string, unknown>): Record<string, unknown> => ({
  ...body,
  serviceConfigCode: `${body.serviceCode}@${body.govAgencyCode}`,
});

/** The definitions a confirmed proposal is, as confirmed. */
function definitionsOf(
  { proposalKey: key, kind, body: planned }: ImportPlan['proposals'][number],
  confirmed: Record<string, unknown>,
): ChosenDefinition[] {
  return PARTS[kind].flatMap(([definitionKind, field, codeField]) => {
    const given = field === '' ? confirmed : confirmed[field];
    if (!isRecord(given)) return [];
    const body = definitionKind === 'service-config' ? withOfferCode(given) : given;
    const code = String(body[codeField] ?? '');
    const before = field === '' ? planned : planned[field];
    const asPlanned = isRecord(before) && before[codeField] === code;
    return [{ key, kind: definitionKind, code, body, ...(asPlanned ? { baseRevision: 0 } : {}) }];
  });
}

/** What to apply: the chosen items, or all that can be, with everything they need, and the confirmed proposals. */
export function chooseItems(plan: ImportPlan, { items: keys, proposals = [] }: ApplyImportBody): Choice {
  const itemOf = new Map(plan.items.map((item) => [item.itemKey, item]));
  const proposalOf = new Map(plan.proposals.map((proposal) => [proposal.proposalKey, proposal]));
  const confirmed = new Set(proposals.map(({ proposalKey }) => proposalKey));
  const faulty = new Set<string>();
  const taken = new Set<string>();
  /** Whether a key and everything it needs can be applied. */
  const fits = (key: string, on: ReadonlySet<string>): boolean => {
    if (on.has(key)) return true;
    const next = new Set(on).add(key);
    if (proposalOf.has(key)) return confirmed.has(key);
    const item = itemOf.get(key);
    return item !== undefined && item.outcome !== 'error' && item.needs.every((need) => fits(need, next));
  };
  const take = (key: string): void => {
    if (taken.has(key)) return;
    taken.add(key);
    const needs = itemOf.get(key)?.needs ?? proposalOf.get(key)?.needs ?? [];
    if (!fits(key, new Set())) faulty.add(key);
    for (const need of needs) take(need);
  };
  const wanted = keys ?? plan.items.flatMap(({ itemKey }) => (fits(itemKey, new Set()) ? [itemKey] : []));
  for (const key of [...wanted, ...confirmed]) take(key);
  const items = plan.items.flatMap(({ itemKey: key, kind, code, body, baseRevision }): ChosenDefinition[] =>
    taken.has(key) ? [{ key, kind, code, body, baseRevision }] : [],
  );
  const fromProposals = proposals.flatMap(({ proposalKey, body }) => {
    const proposal = proposalOf.get(proposalKey);
    return proposal ? definitionsOf(proposal, body ?? proposal.body) : [];
  });
  return { chosen: [...items, ...fromProposals], faulty: [...faulty] };
}
