import type {
  DefinitionKind,
  DraftListItem,
  DraftState,
  PlacedFinding,
  PublishItem,
} from '../../../schemas/types/index.ts';

/** A line of *Nháp và áp dụng*; its id is `kind/code`. */
export type DraftRow = DraftListItem & { id: string };

/** How a definition stands, in the order one works through them. */
export const DRAFT_STATES = ['changed', 'new', 'in-force', 'retired'] as const satisfies DraftState[];

/** What is about to be published or retired, with what is known of it. */
export interface ChosenDraft {
  kind: DefinitionKind;
  code: string;
  name?: string;
  errors?: number;
}

/** The rows as they are chosen, out of everything that was listed on the way. */
export const chosenDrafts = (ids: readonly unknown[], seen: ReadonlyMap<string, DraftRow>): ChosenDraft[] =>
  ids.flatMap((id) => {
    const row = seen.get(String(id));
    return row ? [row] : [];
  });

export const publishItems = (chosen: readonly ChosenDraft[], retire = false): PublishItem[] =>
  chosen.map(({ kind, code }) => ({ kind, code, ...(retire ? { retire } : {}) }));

/** Those that no release will take, because of errors: as found when asked, or as their drafts say. */
export const faultyAmong = (
  chosen: readonly ChosenDraft[],
  found?: readonly Pick<PlacedFinding, 'kind' | 'code'>[],
): ChosenDraft[] =>
  chosen.filter(({ kind, code, errors = 0 }) =>
    found ? found.some((one) => one.kind === kind && one.code === code) : errors > 0,
  );
