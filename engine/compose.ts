// The object graph: alone knows every adapter.
import { join } from 'node:path';
import { DiskFiles } from './adapters/files/disk-files.ts';
import { HttpGateway, type PlayedGateway } from './adapters/gateway/http-gateway.ts';
import { startSimulatedGateway } from './adapters/gateway/simulated-gateway.ts';
import { journalled } from './adapters/notify/journalled.ts';
import { fileOutbox } from './adapters/outbox/file-outbox.ts';
import { plainPaper } from './adapters/print/plain-paper.ts';
import { simulatedSigner } from './adapters/signing/simulated-signer.ts';
import { StoreInUse } from './adapters/sqlite/engine-lock.ts';
import { openSqlite, openSqliteReader } from './adapters/sqlite/store.ts';
import { systemClock } from './adapters/system/clock.ts';
import { systemJournal } from './adapters/system/journal.ts';
import { systemRandomness } from './adapters/system/randomness.ts';
import { systemSecrets } from './adapters/system/secrets.ts';
import { httpWebhooks } from './adapters/webhooks/http-webhooks.ts';
import { openCpsBundles } from './importers/opencps/opencps-bundles.ts';
import { portalFeed } from './importers/portal/portal-feed.ts';
import type { Signing } from './ports/signing.ts';
import type { Clock, Journal, Randomness, Secrets } from './ports/system.ts';
import { storedCatalogue } from './usecases/catalogue.ts';
import { storedDirectory } from './usecases/directory.ts';
import type { Engine } from './usecases/engine.ts';
import { LoopPulse } from './usecases/loop-pulse.ts';
import type { Partners } from './usecases/partners.ts';

/** Where an engine keeps its data, and what tests put in the place of the system. */
export interface EngineSources {
  databasePath: string;
  filesPath: string;
  /** Where messages and what partners are told is written; beside the files unless said otherwise. */
  outboxPath?: string;
  clock?: Clock;
  journal?: Journal;
  secrets?: Secrets;
  randomness?: Randomness;
  /** The payment gateway this installation plays itself, once it is started. */
  playedGateway?: () => PlayedGateway | undefined;
  signing?: Signing;
}

/** An engine and the way to let go of its store. */
export interface ComposedEngine {
  engine: Engine;
  close(): Promise<void>;
}

function outsidePartners(outboxPath: string, journal: Journal): Partners {
  const outbox = <Content>(name: string) => journalled<Content>(name, journal, fileOutbox(join(outboxPath, name)));
  return {
    portal: outbox('portal'),
    messages: outbox('messages'),
    webhooks: httpWebhooks(outbox('webhooks')),
  };
}

/** Builds the engine over an embedded store; throws when another engine holds the file. */
export function composeEngine(sources: EngineSources): ComposedEngine {
  const store = openSqlite({ path: sources.databasePath });
  return { engine: engineOver(store, sources), close: () => store.close() };
}

/**
 * Builds an engine that is only asked things: beside the engine that holds the file where there is one, on what it has
 * committed. What would be noted in the audit is then told in the journal, for nothing can be written.
 */
export function composeReader(sources: EngineSources): ComposedEngine {
  try {
    return composeEngine(sources);
  } catch (error) {
    if (!(error instanceof StoreInUse)) throw error;
  }
  const store = openSqliteReader(sources.databasePath);
  const engine = engineOver(store, sources);
  const audit: Engine['audit'] = {
    append: async (entry) => engine.journal.info('read beside a serving engine; not in its audit', { ...entry }),
    read: (subject) => store.audit.read(subject),
    list: (asked) => store.audit.list(asked),
  };
  return { engine: { ...engine, audit }, close: () => store.close() };
}

type Stores = Omit<ReturnType<typeof openSqliteReader>, 'close'>;

function engineOver(
  store: Stores,
  {
    filesPath,
    outboxPath = `${filesPath}-outbox`,
    clock = systemClock,
    journal = systemJournal(),
    secrets = systemSecrets(),
    randomness = systemRandomness,
    playedGateway,
    signing = simulatedSigner({ clock }),
  }: EngineSources,
): Engine {
  return {
    clock,
    randomness,
    secrets,
    journal,
    dossiers: store.dossiers,
    effects: store.effects,
    timers: store.timers,
    definitions: store.definitions,
    accounts: store.accounts,
    sessions: store.sessions,
    jobs: store.jobs,
    imports: store.imports,
    payments: store.payments,
    reconciliations: store.reconciliations,
    audit: store.audit,
    settings: store.settings,
    files: new DiskFiles(filesPath),
    bundles: openCpsBundles(),
    portalFeed: portalFeed(),
    documents: plainPaper(),
    signing,
    outside: outsidePartners(outboxPath, journal),
    incidents: store.incidents,
    partners: store.partners,
    pulse: new LoopPulse(),
    gateway: new HttpGateway(playedGateway),
    catalogue: storedCatalogue(store.definitions, clock),
    directory: storedDirectory(store.definitions, store.accounts, clock),
  };
}

/** A payment gateway that moves no money, on a port and with a key of its own that are forgotten with it. */
export async function playGateway(): Promise<PlayedGateway & { stop(): Promise<void> }> {
  const secretKey = systemRandomness.token(32);
  const { address, stop } = await startSimulatedGateway({ secretKey, now: systemClock.now });
  return { address, secretKey, stop };
}
