// What a fee policy is computed from: what somebody entered with an act, what the sheet has from before, what the e-forms tell.

import type {
  ActBody,
  Dossier,
  FeeAsked,
  FeeKind,
  FeeLine,
  FeePolicy,
  FeeQuantities,
  Pin,
  SheetFacts,
} from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { nameOfActor } from '../access/delegation.ts';
import { formOrderOf } from '../dossier/form-order.ts';
import { readAmount } from '../fee/amount-text.ts';
import { type ComputedFee, computeFee } from '../fee/compute-fee.ts';
import { type Reason, reason } from '../refusals.ts';
import { sheetsOf } from './sheets.ts';

/** The policy a dossier is charged by, as its version carries it. */
export interface ChargedPolicy {
  pin: Pin;
  policy: FeePolicy;
}

const needsOf = ({ amount }: FeeLine): 'units' | 'base' | 'nothing' => {
  if (amount.shape === 'fixed') return 'nothing';
  return amount.shape === 'percent' || amount.shape === 'brackets' ? 'base' : 'units';
};

/** The newest value of a field: of the action forms first, then of the papers, then what was noted of the dossier. */
function formValue(dossier: Dossier, field: string): unknown {
  const { forms, parts, metaData } = dossier;
  const newestFirst = formOrderOf(dossier)
    .map((code) => forms[code] ?? {})
    .reverse();
  const places = [...newestFirst, ...parts.map(({ data }) => data ?? {}), metaData];
  return places.find((values) => values[field] !== undefined && values[field] !== null)?.[field];
}

/** Quantities that fields of the e-forms tell. */
function quantitiesOfForms({ lines }: FeePolicy, dossier: Dossier): FeeQuantities {
  const told: FeeQuantities = {};
  for (const line of lines) {
    const needs = needsOf(line);
    if (!line.countField || needs === 'nothing') continue;
    const amount = readAmount(formValue(dossier, line.countField));
    if (amount) told[line.lineCode] = { [needs]: amount.dong };
  }
  return told;
}

/** What the last sheet was computed from. */
const factsBefore = (dossier: Dossier): SheetFacts | undefined =>
  sheetsOf(dossier).findLast(({ facts }) => facts !== undefined)?.facts;

/** What a computation came to, and what it was computed from. */
export interface ComputedCharge {
  computed: ComputedFee;
  facts: SheetFacts;
}

/**
 * The amounts of a policy for a dossier. Only an officer says who is exempt; what the applicant counts is written down as
 * the applicant's. Refused while a quantity is missing, or a group is none of the policy's.
 */
export function computeCharge(
  { policy }: ChargedPolicy,
  dossier: Dossier,
  payment: ActBody['payment'],
  actor: Pick<Actor, 'kind' | 'name' | 'onBehalfOf'>,
  now: string,
): ComputedCharge | { reasons: Reason[] } {
  const before = factsBefore(dossier);
  const { quantities: entered, exemptGroups: claimed } = payment ?? {};
  if (claimed !== undefined && actor.kind === 'citizen' && claimed.length > 0)
    return { reasons: [reason('fee-exemption-by-officer')] };
  const known = new Set(policy.exemptions?.map(({ groupCode }) => groupCode));
  const unknown = claimed?.filter((code) => !known.has(code)) ?? [];
  const lineCodes = new Set(policy.lines.map(({ lineCode }) => lineCode));
  const unknownLines = Object.keys(entered ?? {}).filter((code) => !lineCodes.has(code));
  if (unknown.length + unknownLines.length > 0)
    return { reasons: [reason('fee-facts-unknown', { codes: [...unknown, ...unknownLines] })] };
  const quantities = { ...quantitiesOfForms(policy, dossier), ...before?.quantities, ...entered };
  const exemptGroups = claimed ?? before?.exemptGroups ?? [];
  const { channel, caseCode } = dossier;
  const computed = computeFee(policy, {
    channel,
    quantities,
    exemptGroups,
    at: now,
    ...(caseCode === '' ? {} : { caseCode }),
  });
  const missing = computed.lines.filter((line) => line.missing !== undefined);
  if (missing.length > 0) return { reasons: [reason('fee-facts-missing', { lines: missing.map(({ name }) => name) })] };
  const changed = entered !== undefined || claimed !== undefined;
  const said = before && !changed ? { by: before.by, at: before.at } : { by: nameOfActor(actor), at: now };
  return { computed, facts: { quantities, exemptGroups, ...said } };
}

/** The kinds of money a policy comes to, or may come to once it is counted. */
export function kindsCharged({ policy }: ChargedPolicy, { channel, caseCode }: Dossier, now: string): FeeKind[] {
  const { lines } = computeFee(policy, { channel, at: now, ...(caseCode === '' ? {} : { caseCode }) });
  return lines.filter(({ missing, amount }) => missing !== undefined || amount > 0).map(({ kind }) => kind);
}

/** What a screen asks before the policy can charge. */
export function feeAsked({ policy }: ChargedPolicy, dossier: Dossier, now: string): FeeAsked {
  const before = factsBefore(dossier);
  const told = { ...quantitiesOfForms(policy, dossier), ...before?.quantities };
  const { channel, caseCode } = dossier;
  const inForce = new Set(
    computeFee(policy, { channel, at: now, ...(caseCode === '' ? {} : { caseCode }) }).lines.map(
      ({ lineCode }) => lineCode,
    ),
  );
  const lines = policy.lines.filter(({ lineCode }) => inForce.has(lineCode));
  return {
    policyCode: policy.policyCode,
    policyName: policy.policyName,
    lines: lines.map((line) => {
      const { lineCode, name, kind, amount, countField } = line;
      const quantity = told[lineCode];
      return {
        lineCode,
        name,
        kind,
        needs: needsOf(line),
        countName: 'unitName' in amount ? amount.unitName : 'baseName' in amount ? amount.baseName : '',
        copies: amount.shape === 'tiers',
        fromForm: countField !== undefined && countField !== '',
        ...(quantity ? { quantity } : {}),
      };
    }),
    groups: (policy.exemptions ?? []).map(({ groupCode, groupName }) => ({
      groupCode,
      groupName,
      claimed: before?.exemptGroups?.includes(groupCode) ?? false,
    })),
  };
}
