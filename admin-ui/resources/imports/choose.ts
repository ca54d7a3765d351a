import type { Bilingual, ImportPlan } from '../../../schemas/types/index.ts';

type Plan = Pick<ImportPlan, 'items' | 'proposals'>;

/** Why something of a plan cannot be taken, whatever is chosen beside it. */
export interface Block {
  /** What is wrong with it itself. */
  reason?: Bilingual;
  /** What it needs that cannot be taken. */
  need?: string;
}

/** What of a plan cannot be taken, by key of item or proposal. */
export function blocksOf({ items, proposals }: Plan): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const { itemKey, outcome, reason } of items)
    if (outcome === 'error') blocks.set(itemKey, reason ? { reason } : {});
  const needy = [
    ...items.map(({ itemKey: key, needs }) => ({ key, needs })),
    ...proposals.map(({ proposalKey: key, needs }) => ({ key, needs })),
  ].filter(({ needs }) => needs.length > 0);
  const known = new Set([...items.map(({ itemKey }) => itemKey), ...proposals.map(({ proposalKey }) => proposalKey)]);
  for (let before = -1; before !== blocks.size; ) {
    before = blocks.size;
    for (const { key, needs } of needy) {
      if (blocks.has(key)) continue;
      const need = needs.find((other) => blocks.has(other) || !known.has(other));
      if (need !== undefined) blocks.set(key, { need });
    }
  }
  return blocks;
}

/** What is taken unless somebody says otherwise: whatever would change something and can be taken. */
export const usualItems = ({ items }: Plan, blocks: ReadonlyMap<string, Block>): string[] =>
  items.flatMap(({ itemKey, outcome }) =>
    (outcome === 'create' || outcome === 'update') && !blocks.has(itemKey) ? [itemKey] : [],
  );

const needsByKey = ({ items, proposals }: Plan): Map<string, string[]> =>
  new Map([
    ...items.map(({ itemKey, needs }): [string, string[]] => [itemKey, needs]),
    ...proposals.map(({ proposalKey, needs }): [string, string[]] => [proposalKey, needs]),
  ]);

/** Everything the keys need, however far away, with what asked for it first. */
function needed(plan: Plan, keys: Iterable<string>): Map<string, string> {
  const needsOf = needsByKey(plan);
  const askedBy = new Map<string, string>();
  const open = [...keys];
  const seen = new Set(open);
  for (let key = open.shift(); key !== undefined; key = open.shift())
    for (const need of needsOf.get(key) ?? []) {
      if (seen.has(need)) continue;
      seen.add(need);
      askedBy.set(need, key);
      open.push(need);
    }
  return askedBy;
}

/** Items that come along although nobody chose them, each with what needs it. */
export function pulledIn(plan: Plan, items: ReadonlySet<string>, proposals: ReadonlySet<string>): Map<string, string> {
  const askedBy = needed(plan, [...items, ...proposals]);
  const itemKeys = new Set(plan.items.map(({ itemKey }) => itemKey));
  return new Map([...askedBy].filter(([key]) => itemKeys.has(key)));
}

/** The confirmed proposals after some more are, with those that they need. */
export function confirm(plan: Plan, confirmed: ReadonlySet<string>, keys: Iterable<string>): Set<string> {
  const wanted = [...keys];
  const proposals = new Set(plan.proposals.map(({ proposalKey }) => proposalKey));
  const along = [...needed(plan, wanted).keys()].filter((key) => proposals.has(key));
  return new Set([...confirmed, ...wanted, ...along]);
}

/** The confirmed proposals after some are no longer, without those that need them. */
export function withdraw(plan: Plan, confirmed: ReadonlySet<string>, keys: Iterable<string>): Set<string> {
  const left = new Set(confirmed);
  for (const key of keys) left.delete(key);
  const proposals = new Set(plan.proposals.map(({ proposalKey }) => proposalKey));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const { proposalKey, needs } of plan.proposals)
      if (needs.some((need) => proposals.has(need) && !left.has(need))) left.delete(proposalKey);
  }
  return left;
}

/** Proposals nobody need think about long: certain, not blocked and not confirmed yet. */
export const certainProposals = (
  { proposals }: Plan,
  blocks: ReadonlyMap<string, Block>,
  confirmed: ReadonlySet<string>,
): string[] =>
  proposals.flatMap(({ proposalKey, confidence }) =>
    confidence === 'certain' && !blocks.has(proposalKey) && !confirmed.has(proposalKey) ? [proposalKey] : [],
  );
