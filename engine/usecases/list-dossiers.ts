import type { Actor } from '../domain/access/actor.ts';
import { reachedAgencies, visibilityOf } from '../domain/access/visibility.ts';
import { foldedWords } from '../domain/words.ts';
import type { DossierPage, DossierQuery, DossierSort } from '../ports/dossier-store.ts';
import type { Engine } from './engine.ts';

/** What a list may be narrowed to. */
export interface DossierFilter {
  /** Words of code, name, phone, identity number or procedure; marks and case do not matter. */
  q?: string;
  status?: string | string[];
  serviceCode?: string;
  processNo?: string;
  handlingAgency?: string;
  receivingAgency?: string;
  channel?: string;
  stepCode?: string;
  /** Only what is in the actor's own hands, by name or by role. */
  mine?: boolean;
  dueBefore?: string;
  ids?: string[];
}

export interface DossierListing {
  filter: DossierFilter;
  sort?: { field: DossierSort; descending: boolean };
  offset: number;
  limit: number;
}

/** Hands an actor's work lies in: the person, and every role of every post at the agencies it acts for. */
function handsOfActor(actor: Actor, subtree: (agency: string) => string[]): string[] {
  const roles = actor.posts.flatMap((post) => {
    const reached = reachedAgencies(post.act, post.agencyCode, subtree);
    const agencies = reached === 'every' ? [post.agencyCode] : reached;
    return agencies.map((agency) => `role:${post.roleCode}@${agency}`);
  });
  return [`user:${actor.username}`, ...new Set(roles)];
}

/** Dossiers the actor may see, narrowed, sorted and paged; the filter is the one single reads obey. */
export async function listDossiers(engine: Engine, actor: Actor, listing: DossierListing): Promise<DossierPage> {
  const directory = await engine.directory.view();
  const { q = '', status, mine, ...exact } = listing.filter;
  const words = foldedWords(q);
  const query: DossierQuery = {
    visibleTo: visibilityOf(actor, directory.subtree),
    ...exact,
    ...(words.length > 0 ? { words } : {}),
    ...(status === undefined ? {} : { status: Array.isArray(status) ? status : [status] }),
    ...(mine ? { hands: handsOfActor(actor, directory.subtree) } : {}),
    sort: listing.sort?.field ?? 'createdAt',
    descending: listing.sort?.descending ?? true,
    offset: listing.offset,
    limit: listing.limit,
  };
  return engine.dossiers.list(query);
}
