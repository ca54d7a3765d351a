import { hostname, userInfo } from 'node:os';
import { type Actor, systemActor } from '../domain/access/actor.ts';

/** The account of the machine; a container may have none. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}

/** Whoever types a command on the server: the engine itself, with the account of the machine for the audit. */
export function commandLineActor(): Actor {
  const client = `${accountName()}@${hostname()}`.slice(0, 100);
  return { ...systemActor, origin: { via: 'command-line', client } };
}
