import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { systemSecrets } from '../../engine/adapters/system/secrets.ts';
import { composeEngine } from '../../engine/compose.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { seedStore } from '../../engine/importers/seeds/seed-store.ts';
import { changePart } from '../../engine/usecases/change-part.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { drainEffects } from '../../engine/workers/effect-loop.ts';
import type { Channel, DossierPart, ProcessAction, ProcessStep, ServiceProcess } from '../../schemas/types/index.ts';
import { agencyCode, organisation, PROVINCE } from '../bench/bench-process.ts';
import { sampleProcess } from './act-fixture.ts';
import type { Ending } from './ending.ts';

const CHEAP = { N: 2 ** 4, r: 1, p: 1 };
export const TIMED_AGENCY = agencyCode(0);
export const TIMED_SERVICE = '7.000001';

const at = (local: string): string => new Date(`${local.replace(' ', 'T')}+07:00`).toISOString();

/** An engine on a store of its own whose clock is turned by hand, and which can be stopped and started again. */
export interface TimedEngine {
  engine: Engine;
  clock: SimulatedClock;
  errors: string[];
  /** Sets the clock to a local time. */
  at(local: string): void;
  /** Stops the engine, as a crash of the machine after its last commit would, and starts another on the same store. */
  restart(): Promise<void>;
  /** Notes a paper as brought in the original. */
  handIn(id: string, partNo: string): Promise<void>;
  /** A dossier of the procedure after these acts. */
  dossier(place: number, codes: string[], channel?: Channel): Promise<string>;
}

/** The steps and acts of a procedure that only the clock matters for. */
export interface TimedProcedure {
  steps: ProcessStep[];
  actions: ProcessAction[];
  process?: Partial<ServiceProcess>;
  parts?: DossierPart[];
}

const role = { roleCode: 'CHUYEN_VIEN', roleName: 'Chuyên viên', moderator: true, condition: '' };

/** Builds it with one procedure in force, at 09:00 of Wednesday 04/03/2026. */
export async function timedEngine(t: Ending, asked: TimedProcedure): Promise<TimedEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-timed-'));
  const clock = new SimulatedClock(at('2026-03-04 09:00'));
  const errors: string[] = [];
  const journal = {
    debug: () => undefined,
    info: () => undefined,
    error: (message: string, details = {}) => errors.push(`${message} ${JSON.stringify(details)}`),
  };
  const start = () =>
    composeEngine({
      databasePath: join(folder, 'store.sqlite'),
      filesPath: join(folder, 'files'),
      journal,
      clock,
      secrets: systemSecrets(CHEAP),
    });
  let composed = start();
  t.after(async () => {
    await composed.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await seedStore(composed.engine, 'reference', drainEffects);
  const timed: TimedEngine = {
    engine: composed.engine,
    clock,
    errors,
    at: (local) => clock.set(at(local)),
    async restart() {
      await composed.close();
      composed = start();
      timed.engine = composed.engine;
    },
    async handIn(id, partNo) {
      await changePart(timed.engine, systemActor, id, partNo, { fileCheck: 1, receivedOriginals: 1 });
    },
    async dossier(place, codes, channel = 'direct') {
      const { id } = await openDossier(timed.engine, systemActor, {
        serviceCode: TIMED_SERVICE,
        govAgencyCode: TIMED_AGENCY,
        channel,
        applicant: { kind: 'person', name: `Người nộp ${place}`, idNo: `087190${String(place).padStart(6, '0')}` },
      });
      for (const actionCode of codes)
        await takeAction(timed.engine, systemActor, id, { actionCode, actionNote: 'Để thử đồng hồ' });
      return id;
    },
  };
  const definitions = procedureOf(asked);
  await saveBatch(timed.engine, systemActor, [...organisation, ...definitions], 'Thử đồng hồ');
  await publishRelease(timed.engine, systemActor, {
    items: definitions.map(({ kind, code }) => ({ kind, code })),
    reason: 'Thử đồng hồ',
  });
  return timed;
}

function procedureOf({ steps, actions, process = {}, parts = [] }: TimedProcedure) {
  const owned = { ownerAgency: PROVINCE };
  const body = sampleProcess({
    processNo: 'QT_GIO',
    roles: [role],
    steps: steps.map((one) => ({ ...one, roles: [role] })),
    actions,
    ...owned,
    ...process,
  });
  const template = {
    templateNo: 'MAU_GIO',
    templateName: 'Mẫu',
    description: '',
    newFormScript: '',
    parts,
    ...owned,
  };
  const service = { serviceCode: TIMED_SERVICE, serviceName: 'Thủ tục thử đồng hồ', ...owned };
  const offer = {
    serviceConfigCode: `${TIMED_SERVICE}@${TIMED_AGENCY}`,
    serviceCode: TIMED_SERVICE,
    govAgencyCode: TIMED_AGENCY,
    govAgencyName: 'Xã',
    serviceLevel: 4,
    processes: [{ optionName: '', seqOrder: 1, templateNo: 'MAU_GIO', processNo: 'QT_GIO' }],
    ...owned,
  };
  return [
    { kind: 'service-process' as const, code: 'QT_GIO', body: { ...body } },
    { kind: 'dossier-template' as const, code: 'MAU_GIO', body: template },
    { kind: 'service' as const, code: TIMED_SERVICE, body: service },
    { kind: 'service-config' as const, code: offer.serviceConfigCode, body: offer },
  ];
}
