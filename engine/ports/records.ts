import type { Account, AuditEntry, ImportPlan, Session } from '../../schemas/types/index.ts';

/** Sign-ins. */
export interface AccountStore {
  findAccount(username: string): Promise<Account | undefined>;
  saveAccount(account: Account): Promise<void>;
  listAccounts(): Promise<Account[]>;
  /** Those of these people who have an account, in no order. */
  accountsOf(usernames: readonly string[]): Promise<Account[]>;
}

/** Live sessions; a session that has no row is over. */
export interface SessionStore {
  findSession(id: string): Promise<Session | undefined>;
  saveSession(session: Session): Promise<void>;
  /** Moves the end of a session that is still there; one that was ended meanwhile stays ended. */
  extendSession(id: string, expiresAt: string): Promise<void>;
  endSession(id: string): Promise<void>;
  endSessionsOf(username: string): Promise<void>;
  /** Takes away the rows of sessions that had come to their end before an instant. */
  forgetSessions(endedBefore: string): Promise<void>;
}

/** Uploaded bundles and what was planned and done with them. */
export interface ImportStore {
  saveImport(plan: ImportPlan): Promise<void>;
  findImport(id: string): Promise<ImportPlan | undefined>;
  listImports(): Promise<Omit<ImportPlan, 'items' | 'findings' | 'proposals' | 'unused'>[]>;
}

/** What is asked of the audit; the kind of an entry is `sign-in`, else what its subject says before the first slash. */
export interface AuditQuery {
  subject?: string | undefined;
  actor?: string | undefined;
  kinds?: string[];
  /** Instants: from the first on, before the second. */
  from?: string | undefined;
  before?: string | undefined;
  offset: number;
  limit: number;
}

/** Append-only record of who read personal data or changed a configuration. */
export interface AuditLog {
  append(entry: AuditEntry): Promise<void>;
  /** Everything about one subject, oldest first. */
  read(subject: string): Promise<AuditEntry[]>;
  /** A page, newest first, with how many there are; counted to 10,001. */
  list(query: AuditQuery): Promise<{ rows: AuditEntry[]; total: number }>;
}

/** Small values the engine keeps for itself, such as the key that signs sessions. */
export interface SettingStore {
  /** The stored value, or `fresh` after storing it once. */
  keep(name: string, fresh: string): Promise<string>;
  set(name: string, value: string): Promise<void>;
  find(name: string): Promise<string | undefined>;
}
