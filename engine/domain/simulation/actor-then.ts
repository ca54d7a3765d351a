import type { LogEntry } from '../../../schemas/types/index.ts';
import type { Actor } from '../access/actor.ts';
import { actorOf } from '../access/actor-of.ts';
import type { DirectoryView } from '../access/directory.ts';

/** Whoever made an entry of a log, with the roles they hold today. */
export function actorThen({ actor: { kind, username, name } }: LogEntry, directory: DirectoryView): Actor {
  if (kind !== 'officer') return { kind, username, name, posts: [] };
  return actorOf({ username, displayName: name, kind, locked: false, passwordHash: '' }, directory);
}
