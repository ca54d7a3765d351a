import type { DefinitionKind, Draft } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { concernedAgencies, covers, territoryOf } from './configure-rights.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';

/** A draft; what only its configurers may see is left out for everybody else. Throws `not-found`. */
export async function readDraft(engine: Engine, actor: Actor, kind: DefinitionKind, code: string): Promise<Draft> {
  const draft = await engine.definitions.findDraft(kind, code);
  if (!draft) throw refuseMissing(kind, code);
  const view = await engine.directory.view();
  if (covers(territoryOf(actor, view), concernedAgencies(kind, draft.body, undefined, view))) return draft;
  return { ...draft, body: withoutSecret(kind, draft.body) };
}
