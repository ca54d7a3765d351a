import type { Draft, ServiceProcess } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Engine } from './engine.ts';
import { readDraft } from './read-draft.ts';

/** The draft of a process, or the text sent instead of it: what somebody is still typing can be tried too. Throws `not-found`. */
export async function textOfDraft(
  engine: Engine,
  actor: Actor,
  code: string,
  process: ServiceProcess | undefined,
): Promise<Draft> {
  const draft = await readDraft(engine, actor, 'service-process', code);
  return process ? { ...draft, body: { ...process, processNo: code } } : draft;
}
