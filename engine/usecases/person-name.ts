import { systemActor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';

/** What people call whoever signs in under a name; the name itself of somebody nobody knows. */
export function personName(view: DirectoryView, username: string): string {
  return username === systemActor.username ? systemActor.name : (view.person(username)?.fullName ?? username);
}
