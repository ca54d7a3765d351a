import type { Actor } from './actor.ts';
import { type HandScope, handsOfActor, handsStoodInFor, isInHands } from './hands-of-actor.ts';
import { reachedAgencies, type Subtree } from './reach.ts';

/** What dossiers an actor may see: one filter for lists, counts, search and single reads alike. */
export type Visibility = { trials?: TrialVisibility } & (
  | { every: true }
  | { every: false; agencies: string[]; ownerUsername: string | undefined; hands: string[]; within?: HandScope[] }
);

/** Trial dossiers are seen by those who were invited to them and by the engine itself, whatever else may be seen. */
export type TrialVisibility = 'every' | { invited: string };

/** The fields of a dossier that decide who sees it. */
export interface Visible {
  receivingAgency: string;
  handlingAgency: string;
  serviceCode: string;
  ownerUsername: string | null;
  hands: string[];
  trial: boolean;
  /** Who sees a trial dossier; empty for all others. */
  invited: string[];
}

/** What an actor may see: by the reach of each post, plus what lies in its hands (by name, as watcher, by role) or in those it stands in for, plus what is the actor's own. */
export function visibilityOf(actor: Actor, subtree: Subtree): Visibility {
  const trials: TrialVisibility = isEngine(actor) ? 'every' : { invited: actor.username };
  const agencies = new Set<string>();
  for (const post of actor.posts) {
    const reached = reachedAgencies(post.see, post.agencyCode, subtree);
    if (reached === 'every') return { every: true, trials };
    for (const code of reached) agencies.add(code);
  }
  if (isEngine(actor)) return { every: true, trials };
  const own = handsOfActor(actor, subtree);
  const within = [...own.within, ...handsStoodInFor(actor, subtree)];
  return {
    every: false,
    trials,
    agencies: [...agencies],
    ownerUsername: actor.kind === 'citizen' ? actor.username : undefined,
    hands: actor.kind === 'citizen' ? [] : [...own.hands, `watch:${actor.username}`],
    ...(within.length > 0 ? { within } : {}),
  };
}

const isEngine = ({ kind }: Actor): boolean => kind === 'system' || kind === 'timer' || kind === 'job';

/** Whether one dossier is visible; the list filter of every store must agree with this. */
export function isVisible(visibility: Visibility, dossier: Visible): boolean {
  if (dossier.trial) {
    const { trials } = visibility;
    return trials === 'every' || (trials !== undefined && dossier.invited.includes(trials.invited));
  }
  if (visibility.every) return true;
  return (
    visibility.agencies.includes(dossier.receivingAgency) ||
    visibility.agencies.includes(dossier.handlingAgency) ||
    (visibility.ownerUsername !== undefined && dossier.ownerUsername === visibility.ownerUsername) ||
    visibility.hands.some((hand) => dossier.hands.includes(hand)) ||
    (visibility.within?.some((scope) => isInHands(scope, dossier)) ?? false)
  );
}
