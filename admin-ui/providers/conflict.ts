import type { ChangeConflict } from '../../engine/domain/release/merge-changes.ts';
import type { Draft } from '../../schemas/types/index.ts';
import { observable } from './observable.ts';

type Body = Draft['body'];

/** Two people changed the same places of one draft; somebody has to choose. */
export interface ConflictRequest {
  /** Whose screens edit the definition. */
  resource: string;
  /** Who saved meanwhile, and when. */
  author: string;
  savedAt: string;
  /** Both sides joined wherever they do not contradict; contested places hold mine. */
  merged: Body;
  conflicts: ChangeConflict[];
  /** Both sides joined, with theirs at the contested places of these numbers. */
  join(theirs: ReadonlySet<number>): Body;
  choose(body: Body): void;
  giveUp(): void;
}

export const conflictRequest = observable<ConflictRequest | undefined>(undefined);

/** Asks which side holds at each contested place; undefined when the person wants to go on editing first. */
export function askConflict(request: Omit<ConflictRequest, 'choose' | 'giveUp'>): Promise<Body | undefined> {
  return new Promise((resolve) => {
    const end = (body: Body | undefined): void => {
      conflictRequest.set(undefined);
      resolve(body);
    };
    conflictRequest.set({ ...request, choose: end, giveUp: () => end(undefined) });
  });
}
