import type { DefinitionStore } from '../../engine/ports/definition-store.ts';
import type { DossierStore, EffectQueue, TimerBoard } from '../../engine/ports/dossier-store.ts';
import type { IncidentBoard, PartnerBoard } from '../../engine/ports/incident-board.ts';
import type { JobStore } from '../../engine/ports/job-store.ts';
import type { PaymentList } from '../../engine/ports/payment-list.ts';
import type { ReconciliationStore } from '../../engine/ports/reconciliations.ts';
import type { AccountStore, AuditLog, ImportStore, SessionStore, SettingStore } from '../../engine/ports/records.ts';

/** A new, empty store behind the ports; the contract suites know nothing more of an adapter. */
export interface StoreUnderTest {
  dossiers: DossierStore;
  effects: EffectQueue;
  incidents: IncidentBoard;
  partners: PartnerBoard;
  timers: TimerBoard;
  definitions: DefinitionStore;
  accounts: AccountStore;
  sessions: SessionStore;
  jobs: JobStore;
  imports: ImportStore;
  payments: PaymentList;
  reconciliations: ReconciliationStore;
  audit: AuditLog;
  settings: SettingStore;
  /** Every document written so far, `kind:id`, in order. */
  written: string[];
  /** Closes it and takes away what it left on disk. */
  dispose(): Promise<void>;
}

export type OpenStore = () => Promise<StoreUnderTest>;

/** Runs one test on a store of its own. */
export async function withStore(open: OpenStore, run: (store: StoreUnderTest) => Promise<void>): Promise<void> {
  const store = await open();
  try {
    await run(store);
  } finally {
    await store.dispose();
  }
}
