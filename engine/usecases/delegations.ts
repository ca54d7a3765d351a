import type { Delegation, DelegationState, DelegationView, Draft } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { runsAt } from '../domain/access/delegation.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { fold, foldedWords } from '../domain/words.ts';
import { noteAudit } from './audit.ts';
import { concernedAgencies, covers, mayOperate, territoryOf } from './configure-rights.ts';
import { draftSaveOf } from './draft-save.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { refuse } from './refused.ts';
import { changedMeanwhile } from './save-draft.ts';

/** Which delegations. */
export interface DelegationQuery {
  q?: string;
  state?: DelegationState;
  /** Only the actor's own: given or received. */
  mine?: boolean;
  ids?: string[];
  offset: number;
  limit: number;
}

function stateOf(delegation: Delegation, directory: DirectoryView, now: string): DelegationState {
  const { fromUsername, toUsername, from, until, revokedAt } = delegation;
  if (revokedAt !== undefined && revokedAt <= now) return 'revoked';
  if (until <= now) return 'ended';
  if (from > now) return 'coming';
  const works = (username: string) => directory.person(username)?.workingStatus === 1;
  return works(fromUsername) && works(toUsername) && directory.canSignIn(toUsername) ? 'running' : 'idle';
}

const manages = (actor: Actor, body: object, directory: DirectoryView): boolean =>
  mayOperate(actor) ||
  covers(territoryOf(actor, directory), concernedAgencies('delegation', body, undefined, directory));

/** Who may take a delegation back: either of the two, and whoever manages the one who is absent. */
const mayRevoke = (actor: Actor, delegation: Delegation, directory: DirectoryView): boolean =>
  [delegation.fromUsername, delegation.toUsername].includes(actor.username) || manages(actor, delegation, directory);

function viewOf(
  { code, revision }: Draft,
  delegation: Delegation,
  actor: Actor,
  directory: DirectoryView,
  now: string,
) {
  const nameOf = (username: string) => directory.person(username)?.fullName ?? username;
  const { fromUsername, toUsername, serviceCodes = [], agencies = [], reason = '', ...dates } = delegation;
  const view: DelegationView = {
    ...dates,
    id: code,
    fromUsername,
    fromName: nameOf(fromUsername),
    toUsername,
    toName: nameOf(toUsername),
    serviceCodes,
    agencies,
    reason,
    state: stateOf(delegation, directory, now),
    revision,
    mayChange: fromUsername === actor.username || manages(actor, delegation, directory),
  };
  return view;
}

const ORDER: Record<DelegationState, number> = { running: 0, idle: 1, coming: 2, revoked: 3, ended: 3 };

/** The delegations an actor gave, received or manages; those in effect first, then the newest. */
export async function listDelegations(
  engine: Engine,
  actor: Actor,
  { q = '', state, mine, ids, offset, limit }: DelegationQuery,
): Promise<{ rows: DelegationView[]; total: number }> {
  const [drafts, directory] = await Promise.all([engine.definitions.allDrafts('delegation'), engine.directory.view()]);
  const now = engine.clock.now();
  const words = foldedWords(q);
  const views = drafts.flatMap((draft): DelegationView[] => {
    const checked = check('Delegation', draft.body);
    if (!checked.ok) return [];
    const { fromUsername, toUsername } = checked.value;
    const own = fromUsername === actor.username || toUsername === actor.username;
    if (!own && (mine || !manages(actor, checked.value, directory))) return [];
    const view = viewOf(draft, checked.value, actor, directory, now);
    if ((state && view.state !== state) || (ids && !ids.includes(view.id))) return [];
    const text = fold([view.id, fromUsername, toUsername, view.fromName, view.toName, view.reason].join(' '));
    return words.every((word) => text.includes(word)) ? [view] : [];
  });
  views.sort((one, other) => ORDER[one.state] - ORDER[other.state] || other.from.localeCompare(one.from));
  return { rows: views.slice(offset, offset + limit), total: views.length };
}

/** *Thu hồi uỷ quyền*: it has no effect from this moment; the record stays. Throws `not-found`, `not-allowed`, `changed-meanwhile`. */
export async function revokeDelegation(
  engine: Engine,
  actor: Actor,
  code: string,
  reason: string,
): Promise<DelegationView> {
  const draft = await engine.definitions.findDraft('delegation', code);
  const checked = check('Delegation', draft?.body);
  if (!draft || !checked.ok) throw refuseMissing('delegation', code);
  const directory = await engine.directory.view();
  if (!mayRevoke(actor, checked.value, directory)) throw refuse('not-allowed', { right: 'configure' });
  const now = engine.clock.now();
  if (!runsAt(checked.value, now) && checked.value.from <= now)
    throw refuse('delegation-invalid', { why: { vi: 'đã hết hiệu lực', en: 'it has ended already' } });
  const body: Record<string, unknown> = { ...checked.value, revokedAt: now };
  const saved = await engine.definitions.saveDraft(draftSaveOf('delegation', code, body), draft.revision, {
    at: now,
    author: actor.username,
    reason,
  });
  if (saved.outcome === 'changed') throw changedMeanwhile('delegation', code, draft.revision, saved.current);
  engine.directory.forget();
  await noteAudit(engine, actor, 'delegation-revoked', `delegation/${code}`, { reason });
  return viewOf(saved.draft, { ...checked.value, revokedAt: now }, actor, await engine.directory.view(), now);
}
