import type { Mismatch, Statement } from '../../schemas/types/index.ts';

export interface MismatchQuery {
  /** Whose money; 'every' for all. */
  agencies: 'every' | string[];
  state?: Mismatch['state'];
  statementId?: string;
  offset: number;
  limit: number;
}

/** Statements that were compared, and the queue of money that fits nothing. */
export interface ReconciliationStore {
  saveStatement(statement: Statement): Promise<void>;
  /** Newest first, of these agencies. */
  listStatements(
    agencies: 'every' | string[],
    offset: number,
    limit: number,
  ): Promise<{ rows: Statement[]; total: number }>;
  /** Takes a mismatch in; one that is known stays as it is. True when it is new. */
  noteMismatch(mismatch: Mismatch): Promise<boolean>;
  findMismatch(id: string): Promise<Mismatch | undefined>;
  /** Newest first. */
  listMismatches(query: MismatchQuery): Promise<{ rows: Mismatch[]; total: number }>;
  /** Keeps an open one for the dossier it is about to be booked on; false when it is resolved, or kept for another. */
  keepMismatch(id: string, dossierId: string): Promise<boolean>;
  /** Lets it go again, where it was kept for that dossier and is open. */
  releaseMismatch(id: string, dossierId: string): Promise<void>;
  /** Ends an open one; false when it is not open any more, or kept for another dossier than its `bookingOn`. */
  resolveMismatch(mismatch: Mismatch): Promise<boolean>;
}
