import type { DefinitionDifference, ImportPlan } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import {
  type ComparedDefinition,
  changesOfPair,
  type DifferingPair,
  differingPairs,
} from '../domain/process/diff/compare-definitions.ts';
import { concernedAgencies, covers, territoryOf } from './configure-rights.ts';
import { draftKind, textOf, withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { readImport } from './read-import.ts';

const definitionsOf = ({ items }: ImportPlan): ComparedDefinition[] =>
  items.map(({ kind, code, body }) => ({ kind, code, body }));

/** The drafts of the same codes as they are now. */
async function draftsOf(engine: Engine, { items }: ImportPlan): Promise<ComparedDefinition[]> {
  const drafts = await Promise.all(items.map(({ kind, code }) => engine.definitions.findDraft(kind, code)));
  return drafts.flatMap((draft) => draft ?? []);
}

const nameOf = ({ kind, before, after }: DifferingPair): string => {
  const body = after ?? before;
  return typeof body === 'object' && body !== null ? textOf(body, draftKind(kind).nameField) : '';
};

/**
 * One page of the definitions that a bundle as planned has otherwise than the drafts there are, or than another bundle.
 * What only its configurers see is told to them alone. Throws `not-found` for an import the actor may not see.
 */
export async function compareImport(
  engine: Engine,
  actor: Actor,
  id: string,
  { than, offset, limit }: { than: string | undefined; offset: number; limit: number },
): Promise<{ rows: DefinitionDifference[]; total: number }> {
  const plan = await readImport(engine, actor, id);
  const before =
    than === undefined ? await draftsOf(engine, plan) : definitionsOf(await readImport(engine, actor, than));
  const view = await engine.directory.view();
  const territory = territoryOf(actor, view);
  const seen = (definitions: ComparedDefinition[]): ComparedDefinition[] =>
    definitions.map(({ kind, code, body }) => {
      const object = typeof body === 'object' && body !== null ? body : {};
      const sees = covers(territory, concernedAgencies(kind, object, undefined, view));
      return { kind, code, body: sees ? body : withoutSecret(kind, object) };
    });
  const pairs = differingPairs(seen(before), seen(definitionsOf(plan)));
  const rows = pairs.slice(offset, offset + limit).map((pair): DefinitionDifference => {
    const { kind, code, change } = pair;
    return { kind, code, name: nameOf(pair), change, changes: changesOfPair(pair) };
  });
  return { rows, total: pairs.length };
}
