import type { ChangesAnswer, ComparedSide, DefinitionKind, SavedText } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { describeChanges } from '../domain/process/diff/describe-changes.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { carriedChanges } from './carried-changes.ts';
import { concernedAgencies, covers, territoryOf } from './configure-rights.ts';
import { isPublishable, withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';

/** A text of a definition that may be compared. */
export type SideAsked =
  | { side: 'draft' }
  | { side: 'in-force' }
  | { side: 'version'; number: number }
  | { side: 'revision'; number: number };

interface Text {
  told: ComparedSide;
  body: Record<string, unknown>;
}

/** Reads `draft`, `in-force`, `revision:12`, `version:3` or `3`; undefined for anything else. */
export function sideOf(text: string): SideAsked | undefined {
  if (text === 'draft' || text === 'in-force') return { side: text };
  const read = /^(?:(version|revision):)?([1-9]\d{0,8})$/.exec(text);
  if (!read) return undefined;
  return { side: read[1] === 'revision' ? 'revision' : 'version', number: Number(read[2]) };
}

async function versionText(engine: Engine, kind: DefinitionKind, code: string, number: number): Promise<Text> {
  const found = await engine.definitions.findVersion(kind, code, number);
  if (!found) throw refuseMissing(kind, `${code} v${number}`);
  const { body, createdAt, author } = found;
  return { told: { side: 'version', number, at: createdAt, author }, body };
}

async function textOf(engine: Engine, kind: DefinitionKind, code: string, asked: SideAsked): Promise<Text> {
  if (asked.side === 'version') return versionText(engine, kind, code, asked.number);
  if (asked.side === 'in-force') {
    const entry = (await engine.catalogue.inForce()).get(definitionKey(kind, code));
    if (!entry) throw refuseMissing(kind, code);
    const { told, body } = await versionText(engine, kind, code, entry.version);
    return { told: { ...told, side: 'in-force' }, body };
  }
  const draft =
    asked.side === 'draft'
      ? await engine.definitions.findDraft(kind, code)
      : await engine.definitions.findRevision(kind, code, asked.number);
  if (!draft) throw refuseMissing(kind, asked.side === 'draft' ? code : `${code} #${asked.number}`);
  const { revision, savedAt, author, body } = draft;
  return { told: { side: asked.side, number: revision, at: savedAt, author }, body };
}

const isOfDraft = ({ told }: Text): boolean => told.side === 'draft' || told.side === 'revision';

/**
 * What one text of a definition has otherwise than another, in words. What only its configurers may see is told to them
 * alone, and never of a version, which does not carry it. Throws `not-found`.
 */
export async function compareDefinition(
  engine: Engine,
  actor: Actor,
  kind: DefinitionKind,
  code: string,
  { from, to }: { from: SideAsked; to: SideAsked },
): Promise<Required<ChangesAnswer>> {
  const [one, other] = [await textOf(engine, kind, code, from), await textOf(engine, kind, code, to)];
  const view = await engine.directory.view();
  const territory = territoryOf(actor, view);
  const sees = [one, other].every(
    (text) => isOfDraft(text) && covers(territory, concernedAgencies(kind, text.body, undefined, view)),
  );
  const [before, after] = [one.body, other.body].map((body) => (sees ? body : withoutSecret(kind, body)));
  const entry = (await engine.catalogue.inForce()).get(definitionKey(kind, code));
  const wouldMerge =
    kind === 'service-process' && from.side === 'in-force' && to.side === 'draft' && entry !== undefined;
  return {
    kind,
    code,
    from: one.told,
    to: other.told,
    changes: describeChanges(kind, before, after),
    carried: wouldMerge ? await carriedChanges(engine, code, other.body, entry) : [],
    before: before ?? {},
    after: after ?? {},
  };
}

/** What is compared when nothing else is asked: the draft with what is in force, of a live record with the save before. */
export async function usualSides(
  engine: Engine,
  kind: DefinitionKind,
  code: string,
): Promise<{ from: SideAsked; to: SideAsked }> {
  const to: SideAsked = { side: 'draft' };
  const inForce = isPublishable(kind) && (await engine.catalogue.inForce()).has(definitionKey(kind, code));
  if (inForce) return { from: { side: 'in-force' }, to };
  const draft = await engine.definitions.findDraft(kind, code);
  return { from: { side: 'revision', number: Math.max(1, (draft?.revision ?? 1) - 1) }, to };
}

/** Every save of a draft that may be compared, newest first. Throws `not-found`. */
export async function savedTexts(engine: Engine, kind: DefinitionKind, code: string): Promise<SavedText[]> {
  const revisions = await engine.definitions.listRevisions(kind, code);
  if (revisions.length === 0) throw refuseMissing(kind, code);
  return revisions.map(({ batchId: _batchId, ...saved }) => saved);
}
