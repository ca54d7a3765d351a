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
  /** An earlier version to return to. */
  version?: number;
  retire?: boolean;
  /** The procedure that takes the place of one that is abolished. */
  replacedBy?: string;
  /** Dossiers past this step stay as they are. */
  pastStep?: string;
}

/** The rows as they are chosen, out of everything that was listed on the way. */
export const chosenDrafts = (ids: readonly unknown[], seen: ReadonlyMap<string, DraftRow>): DraftRow[] =>
  ids.flatMap((id) => {
    const row = seen.get(String(id));
    return row ? [row] : [];
  });

export const publishItems = (chosen: readonly ChosenDraft[], retire = false): PublishItem[] =>
  chosen.map((one) => ({
    kind: one.kind,
    code: one.code,
    ...(retire || one.retire ? { retire: true } : {}),
    ...(one.version === undefined ? {} : { version: one.version }),
    ...(one.replacedBy === undefined ? {} : { replacedBy: one.replacedBy }),
    ...(one.pastStep === undefined ? {} : { pastStep: one.pastStep }),
  }));

/** Those that no release will take, because of errors: as found when asked, or as their drafts say. */
export const faultyAmong = (
  chosen: readonly ChosenDraft[],
  found?: readonly Pick<PlacedFinding, 'kind' | 'code'>[],
): ChosenDraft[] =>
  chosen.filter(({ kind, code, errors = 0 }) =>
    found ? found.some((one) => one.kind === kind && one.code === code) : errors > 0,
  );
