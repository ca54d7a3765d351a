import type { Account, AccountBody, AccountView } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { noteAudit } from './audit.ts';
import { covers, mayGrant, mayOperate, territoryOf } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';

/** An account as others may see it. */
export function accountView({ passwordHash: _hash, ...account }: Account): AccountView {
  return { id: account.username, ...account };
}

/** What the audit keeps of an account: neither the password nor the number of an identity card. */
const told = ({ displayName, kind, locked }: Account): object => ({ displayName, kind, locked });

/**
 * Operators set any account; whoever configures an agency sets those of its people, if their roles reach no further
 * than the setter's own: a new password is a way into all of them.
 */
async function requireMaySet(engine: Engine, actor: Actor, username: string, kind: Account['kind']): Promise<void> {
  if (mayOperate(actor)) return;
  const view = await engine.directory.view();
  const territory = territoryOf(actor, view);
  const posts = kind === 'officer' ? (view.person(username)?.posts ?? []) : [];
  const agencies = posts.map(({ agencyCode }) => agencyCode);
  if (!covers(territory, agencies) || posts.length === 0 || !mayGrant(actor, territory, posts, view))
    throw refuse('not-allowed', { right: 'operate' });
}

/** One account, for whoever may set it. Throws `not-found` and `not-allowed`. */
export async function readAccount(engine: Engine, actor: Actor, username: string): Promise<AccountView> {
  const account = await engine.accounts.findAccount(username);
  await requireMaySet(engine, actor, username, account?.kind ?? 'officer');
  if (!account) throw refuse('not-found', { kind: { vi: 'tài khoản', en: 'account' }, code: username });
  return accountView(account);
}

/**
 * Makes, locks or unlocks an account, or gives it a new password. Locking and a new password end its sessions. Throws
 * `not-allowed`, and `invalid-shape` when a new account has no password.
 */
export async function setAccount(
  engine: Engine,
  actor: Actor,
  username: string,
  body: AccountBody,
): Promise<AccountView> {
  const before = await engine.accounts.findAccount(username);
  await requireMaySet(engine, actor, username, before?.kind ?? body.kind);
  if (before && before.kind !== body.kind) await requireMaySet(engine, actor, username, body.kind);
  const { password, ...rest } = body;
  const passwordHash = password === undefined ? before?.passwordHash : await engine.secrets.hashPassword(password);
  if (passwordHash === undefined) {
    const message = { vi: 'tài khoản mới phải có mật khẩu', en: 'a new account needs a password' };
    throw refuse('invalid-shape', { errors: [{ path: '/password', keyword: 'required', message }] });
  }
  const account: Account = { username, ...rest, passwordHash };
  await engine.accounts.saveAccount(account);
  engine.directory.forget();
  if (body.locked || password !== undefined) await engine.sessions.endSessionsOf(username);
  await noteAudit(engine, actor, 'account-set', `account/${username}`, {
    created: before === undefined,
    newPassword: password !== undefined,
    before: before ? told(before) : null,
    after: told(account),
  });
  return accountView(account);
}
