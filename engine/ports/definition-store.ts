import type {
  DefinitionKind,
  DefinitionVersion,
  Draft,
  Finding,
  Release,
  TrialVersion,
} from '../../schemas/types/index.ts';

/** What a list of definitions shows of each. */
export interface DefinitionRow {
  kind: DefinitionKind;
  code: string;
  name: string;
  revision: number;
  savedAt: string;
  author: string;
  ownerAgency: string;
  errors: number;
  warnings: number;
}

export interface DraftQuery {
  /** Every kind when absent. */
  kind?: DefinitionKind;
  /** Folded words; every one must occur in code or name. */
  words?: string[];
  ownerAgency?: string;
  codes?: string[];
  sort: 'code' | 'name' | 'savedAt';
  descending: boolean;
  offset: number;
  limit: number;
}

/** A draft to be saved, with what its row shows. */
export interface DraftSave {
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
  name: string;
  ownerAgency: string;
  /** Folded words of code and name. */
  search: string;
  findings: Finding[];
}

export type SaveOutcome = { outcome: 'saved'; draft: Draft } | { outcome: 'changed'; current: Draft | undefined };

export interface SaveStamp {
  at: string;
  author: string;
  reason: string;
}

/** A draft that a batch makes current, or takes out of sight. */
export interface DraftBatchItem {
  kind: DefinitionKind;
  code: string;
  /** Revision that was current when the batch was made; 0 where there was none. */
  baseRevision: number;
  /** Takes the draft out of sight instead of replacing it; nothing is staged for it. */
  removes?: true;
}

/** A save of a draft without its text. */
export interface DraftRevision {
  revision: number;
  savedAt: string;
  author: string;
  reason: string;
  /** Whether the save took the draft away. */
  removed: boolean;
  /** The batch it was saved in; null for one that was saved alone. */
  batchId: string | null;
}

/** One insert that makes every staged item of a batch the current draft of its code. */
export interface DraftBatch {
  batchId: string;
  items: DraftBatchItem[];
  stamp: SaveStamp;
}

/** A batch that was applied, with the revision it made of each draft. */
export interface AppliedBatch extends DraftBatch {
  items: (DraftBatchItem & { revision: number })[];
}

/**
 * Drafts, versions and releases. No method changes more than one visible document: staged drafts and new versions are
 * invisible until a batch or a release names them.
 */
export interface DefinitionStore {
  findDraft(kind: DefinitionKind, code: string): Promise<Draft | undefined>;
  listDrafts(query: DraftQuery): Promise<{ rows: DefinitionRow[]; total: number }>;
  /** Every current draft of a kind: for planning, publishing and the directory. */
  allDrafts(kind: DefinitionKind): Promise<Draft[]>;
  /** Saves when `expectedRevision` (0 = must not exist) is still current. */
  saveDraft(save: DraftSave, expectedRevision: number, stamp: SaveStamp): Promise<SaveOutcome>;
  removeDraft(kind: DefinitionKind, code: string, expectedRevision: number, stamp: SaveStamp): Promise<SaveOutcome>;
  /** Newest first; a removal is an entry with the text that was removed. */
  draftHistory(kind: DefinitionKind, code: string): Promise<Draft[]>;
  /** Whether two revisions of a draft have the same text, apart from some fields of the body. */
  haveSameText(
    kind: DefinitionKind,
    code: string,
    revisions: [one: number, other: number],
    without: readonly string[],
  ): Promise<boolean>;
  /** Every save of a code, newest first. */
  listRevisions(kind: DefinitionKind, code: string): Promise<DraftRevision[]>;
  /** A draft as it was at a revision; a removal is the text that was removed. */
  findRevision(kind: DefinitionKind, code: string, revision: number): Promise<Draft | undefined>;
  /** Writes items of a batch invisibly; may be repeated. */
  stage(batchId: string, items: DraftSave[]): Promise<void>;
  /** Makes a staged batch current in one insert; refused whole when any base revision is no longer current. */
  applyBatch(
    batch: DraftBatch,
  ): Promise<{ outcome: 'applied' } | { outcome: 'changed'; stale: { kind: DefinitionKind; code: string }[] }>;
  /** A batch that was applied. */
  findBatch(batchId: string): Promise<AppliedBatch | undefined>;

  /** Adds an invisible version; adding the same again changes nothing. */
  addVersion(version: DefinitionVersion): Promise<void>;
  findVersion(kind: DefinitionKind, code: string, version: number): Promise<DefinitionVersion | undefined>;
  /** All versions of a code, newest first, named by a release or not. */
  listVersions(kind: DefinitionKind, code: string): Promise<DefinitionVersion[]>;

  /** Keeps what a trial dossier about to be opened will run on; nothing but that dossier leads to it. */
  addTrialVersions(dossierId: string, versions: TrialVersion[]): Promise<void>;
  /** What a trial dossier runs on; undefined when there is none of that id. */
  findTrialVersions(dossierId: string): Promise<TrialVersion[] | undefined>;

  /** Appends a release when `release.seq` is the next one. */
  appendRelease(release: Release): Promise<{ outcome: 'released' } | { outcome: 'overtaken' }>;
  /** All releases after `afterSeq`, in order. */
  releases(afterSeq: number): Promise<Release[]>;
}
