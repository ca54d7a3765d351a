import { isRecord } from '../../../engine/domain/exchange/same-value.ts';

/** What somebody decided about a plan and has not applied yet; plain JSON, so that a reload loses nothing. */
export interface KeptChoice {
  items: string[];
  /** Confirmed proposals. */
  proposals: string[];
  /** Bodies of proposals that were edited. */
  bodies: Record<string, Record<string, unknown>>;
  /** Codes of people who are here already and take a role. */
  people: Record<string, string>;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isBodies = (value: unknown): value is Record<string, Record<string, unknown>> =>
  isRecord(value) && Object.values(value).every(isRecord);

const isPeople = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((one) => typeof one === 'string');

/** Reads a kept choice; undefined for anything else, such as what another version wrote. */
export function readChoice(text: string | null): KeptChoice | undefined {
  if (text === null) return undefined;
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) return undefined;
  const { items, proposals, bodies, people } = value;
  if (!isTexts(items) || !isTexts(proposals) || !isBodies(bodies) || !isPeople(people)) return undefined;
  return { items, proposals, bodies, people };
}

/** A choice made for one plan, as far as it fits another plan of the same bundle. */
export function fittingChoice(
  { items, proposals, bodies, people }: KeptChoice,
  plan: { items: readonly { itemKey: string }[]; proposals: readonly { proposalKey: string }[] },
): KeptChoice {
  const itemKeys = new Set(plan.items.map(({ itemKey }) => itemKey));
  const proposalKeys = new Set(plan.proposals.map(({ proposalKey }) => proposalKey));
  const only = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => proposalKeys.has(key)));
  return {
    items: items.filter((key) => itemKeys.has(key)),
    proposals: proposals.filter((key) => proposalKeys.has(key)),
    bodies: only(bodies),
    people: only(people),
  };
}
