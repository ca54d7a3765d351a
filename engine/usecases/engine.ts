import type { BundleFormat } from '../ports/bundle-format.ts';
import type { DefinitionStore } from '../ports/definition-store.ts';
import type { Documents } from '../ports/documents.ts';
import type { DossierStore, EffectQueue, TimerBoard } from '../ports/dossier-store.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { Gateway } from '../ports/gateway.ts';
import type { IncidentBoard, PartnerBoard } from '../ports/incident-board.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { PaymentList } from '../ports/payment-list.ts';
import type { PortalFeed } from '../ports/portal-feed.ts';
import type { ReconciliationStore } from '../ports/reconciliations.ts';
import type { AccountStore, AuditLog, ImportStore, SessionStore, SettingStore } from '../ports/records.ts';
import type { Signing } from '../ports/signing.ts';
import type { Clock, Journal, Randomness, Secrets } from '../ports/system.ts';
import type { Catalogue } from './catalogue.ts';
import type { Directory } from './directory.ts';
import type { LoopPulse } from './loop-pulse.ts';
import type { Partners } from './partners.ts';

/** Everything a use case may reach; built once by compose.ts. */
export interface Engine {
  clock: Clock;
  randomness: Randomness;
  secrets: Secrets;
  journal: Journal;
  dossiers: DossierStore;
  effects: EffectQueue;
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
  files: FileStore;
  /** The OpenCPS bundle: ZIP or single XML, in and out. */
  bundles: BundleFormat;
  /** Files of procedures from the national portal. */
  portalFeed: PortalFeed;
  /** Prints papers from their templates. */
  documents: Documents;
  /** Signs and stamps files. */
  signing: Signing;
  /** Takes every effect that leaves the engine. */
  outside: Partners;
  /** Effects that went wrong. */
  incidents: IncidentBoard;
  /** How each target answers. */
  partners: PartnerBoard;
  /** Whether the wake-up loop turns. */
  pulse: LoopPulse;
  /** Payment gateways of the agencies. */
  gateway: Gateway;
  /** What is in force, compiled and cached. */
  catalogue: Catalogue;
  /** Agencies, roles and people as they are now. */
  directory: Directory;
}
