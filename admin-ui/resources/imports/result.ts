import type { Bilingual, ImportPlan, MadeDefinition } from '../../../schemas/types/index.ts';
import { NOT_PUBLISHED } from './finding-groups.ts';

/** A definition that an import made or changed. */
export interface ImportedDefinition extends MadeDefinition {
  /** Why it was not put into effect although that was asked for. */
  held?: Bilingual;
}

/** What keeps definitions drafts, by `kind/code`. */
const heldBack = ({ findings }: Pick<ImportPlan, 'findings'>): Map<string, Bilingual> =>
  new Map(findings.flatMap(({ code, value, message }) => (code === NOT_PUBLISHED && value ? [[value, message]] : [])));

/** Everything an applied import made, with what kept it a draft where something did. */
export function importedBy(plan: Pick<ImportPlan, 'findings' | 'made'>): ImportedDefinition[] {
  const held = heldBack(plan);
  return (plan.made ?? []).map((made) => {
    const why = held.get(`${made.kind}/${made.code}`);
    return why ? { ...made, held: why } : made;
  });
}

/** Processes an import made that no public service leads to, as far as its plan tells. */
export function unofferedAmong(
  plan: Pick<ImportPlan, 'items' | 'proposals'>,
  made: readonly MadeDefinition[],
): string[] {
  const keys = new Set(made.map(({ key }) => key));
  const withoutTemplate = plan.items.filter(
    ({ itemKey, findings }) => keys.has(itemKey) && findings.some(({ code }) => code === 'process-without-template'),
  );
  const unconfirmed = plan.proposals.filter(
    ({ kind, proposalKey, needs }) => kind === 'pair' && !keys.has(proposalKey) && needs.some((need) => keys.has(need)),
  );
  return [
    ...withoutTemplate.map(({ code }) => code),
    ...unconfirmed.map(({ proposalKey }) => proposalKey.slice('pair/'.length)),
  ];
}
