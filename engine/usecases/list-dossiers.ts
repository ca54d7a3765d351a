import type { DossierListItem, QueueCount, QueueName } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { handsOfActor, handsStoodInFor, stoodInOver } from '../domain/access/hands-of-actor.ts';
import { visibilityOf } from '../domain/access/visibility.ts';
import { type QueueFilter, queueFilter, queueNames } from '../domain/dossier/queues.ts';
import { foldedWords } from '../domain/words.ts';
import type { DossierQuery, DossierSort } from '../ports/dossier-store.ts';
import { holdingOfRow } from './dossier-holding.ts';
import type { Engine } from './engine.ts';

/** What a list may be narrowed to. */
export interface DossierFilter {
  /** Words of code, name, phone, identity number or procedure; marks and case do not matter. */
  q?: string;
  status?: string[];
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
  /** Only trial dossiers; no others are among them, nor they among others. */
  trials?: boolean;
  /** Only what waits in one of the actor's queues; narrows further whatever else is asked. */
  queue?: QueueName;
}

export interface DossierListing {
  filter: DossierFilter;
  sort?: { field: DossierSort; descending: boolean };
  offset: number;
  limit: number;
}

const both = (one: string[] | undefined, other: string[] | undefined): string[] | undefined =>
  one && other ? one.filter((status) => other.includes(status)) : (one ?? other);

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one !== undefined && other !== undefined ? (one < other ? one : other) : (one ?? other);

type Narrowing = Omit<DossierQuery, 'sort' | 'descending' | 'offset' | 'limit'>;

/** Whoever only supervises holds nothing: the queues then narrow what that person may see. */
const actsAtAll = ({ posts, standsFor }: Actor): boolean =>
  posts.some(({ act }) => act !== 'none') || standsFor !== undefined;

const NO_QUEUE: QueueFilter = { mine: false };

/** The work of an actor: its own, and what it does for others today. */
function workOf(actor: Actor, { subtree }: DirectoryView): Pick<DossierQuery, 'hands' | 'within'> {
  const { hands, within } = handsOfActor(actor, subtree);
  const all = [...within, ...handsStoodInFor(actor, subtree)];
  return { hands, ...(all.length > 0 ? { within: all } : {}) };
}

/** The store's filter for an actor: what it may see, the queue, and what was asked. */
function narrowed(engine: Engine, actor: Actor, directory: DirectoryView, filter: DossierFilter): Narrowing {
  const { q = '', status: asked, mine: askedMine, dueBefore: askedBefore, queue, ...exact } = filter;
  const waiting = queue === undefined ? NO_QUEUE : queueFilter(queue, engine.clock.now());
  const words = foldedWords(q);
  const status = both(asked, waiting.status);
  const dueBefore = earlier(askedBefore, waiting.dueBefore);
  return {
    visibleTo: visibilityOf(actor, directory.subtree),
    ...exact,
    ...(words.length > 0 ? { words } : {}),
    ...(status === undefined ? {} : { status }),
    ...(askedMine || (waiting.mine && actsAtAll(actor)) ? workOf(actor, directory) : {}),
    ...(waiting.unstartedToo ? { unstartedToo: true } : {}),
    // Statuses that were asked for are asked for as they are.
    ...(waiting.supplied && !(asked && waiting.supplied === 'too') ? { supplied: waiting.supplied } : {}),
    ...(dueBefore === undefined ? {} : { dueBefore }),
    ...(waiting.dueFrom === undefined ? {} : { dueFrom: waiting.dueFrom }),
  };
}

/** Whom a hand of a row belongs to, as today's directory names them. */
function handName(hand: string, directory: DirectoryView): string {
  const [kind = '', name = ''] = [hand.slice(0, hand.indexOf(':')), hand.slice(hand.indexOf(':') + 1)];
  if (kind === 'user') return directory.person(name)?.fullName ?? name;
  const roleCode = name.slice(0, name.lastIndexOf('@'));
  return directory.role(roleCode)?.roleName ?? roleCode;
}

const behalf = (names: string[]): Pick<DossierListItem, 'onBehalfOf'> =>
  names.length > 0 ? { onBehalfOf: names } : {};

/** Dossiers the actor may see, narrowed, sorted and paged; the filter is the one single reads obey. */
export async function listDossiers(
  engine: Engine,
  actor: Actor,
  listing: DossierListing,
): Promise<{ rows: DossierListItem[]; total: number }> {
  const [directory, statusName] = await Promise.all([engine.directory.view(), engine.catalogue.statusNames()]);
  const { rows, total } = await engine.dossiers.list({
    ...narrowed(engine, actor, directory, listing.filter),
    sort: listing.sort?.field ?? 'createdAt',
    descending: listing.sort?.descending ?? true,
    offset: listing.offset,
    limit: listing.limit,
  });
  const items = rows.map(
    ({ search: _search, ...row }): DossierListItem => ({
      ...row,
      statusName: statusName(row.subStatus || row.status),
      receivingAgencyName: directory.agency(row.receivingAgency)?.agencyName ?? row.receivingAgency,
      handlingAgencyName: directory.agency(row.handlingAgency)?.agencyName ?? row.handlingAgency,
      holding: holdingOfRow(row, { directory, now: engine.clock.now() }),
      holderNames: row.hands.map((hand) => handName(hand, directory)),
      ...behalf(stoodInOver(actor, row, directory.subtree)),
    }),
  );
  return { rows: items, total };
}

/** How many dossiers wait in each of the actor's queues; a citizen has none. */
export async function countQueues(engine: Engine, actor: Actor): Promise<QueueCount[]> {
  if (actor.kind === 'citizen') return [];
  const directory = await engine.directory.view();
  return Promise.all(
    queueNames
      .filter((queue) => queue !== 'held' || actsAtAll(actor))
      .map(async (queue) => {
        const { total } = await engine.dossiers.list({
          ...narrowed(engine, actor, directory, { queue }),
          sort: 'createdAt',
          descending: true,
          offset: 0,
          limit: 0,
        });
        return { id: queue, queue, total };
      }),
  );
}
