import { SimulatedClock } from '../../engine/adapters/system/clock.ts';
import { type Actor, systemActor } from '../../engine/domain/access/actor.ts';
import { actorOf } from '../../engine/domain/access/actor-of.ts';
import { changePart } from '../../engine/usecases/change-part.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { setAccount } from '../../engine/usecases/set-account.ts';
import {
  ACT_ROLES,
  actionCode,
  agencyCode,
  FORM_PLACE,
  OFFERED,
  organisation,
  procedure,
  REQUIRED_PARTS,
  SERVICE,
  usernameOf,
} from '../bench/bench-process.ts';
import type { Ending } from './ending.ts';
import { seededEngine } from './seeded-engine.ts';

type Definition = (typeof procedure)[number];

/** Puts the procedure of the benchmark into effect as its drafts stand. */
export async function releaseProcedure(engine: Engine): Promise<void> {
  const items = procedure.map(({ kind, code }) => ({ kind, code }));
  await publishRelease(engine, systemActor, { items, reason: 'Đo' });
}

/** A province of forty communes with one procedure of nine acts, an account for everybody who acts, and whoever else is asked for. */
export async function benchProvince(
  t: Ending,
  { start = '2026-03-02T01:00:00.000Z', more = [] }: { start?: string; more?: Definition[] } = {},
): Promise<{ engine: Engine; clock: SimulatedClock; errors: string[] }> {
  const clock = new SimulatedClock(start);
  const { engine, errors } = await seededEngine(t, 'reference', clock);
  await saveBatch(engine, systemActor, [...organisation, ...more, ...procedure], 'Đo');
  await releaseProcedure(engine);
  for (let place = 0; place < OFFERED; place += 1)
    for (const role of new Set(ACT_ROLES)) {
      const username = usernameOf(role, agencyCode(place));
      const account = { displayName: username, kind: 'officer', locked: false, password: username } as const;
      await setAccount(engine, systemActor, username, account);
    }
  return { engine, clock, errors };
}

/** A dossier before its first act, with its papers unless told otherwise. */
export async function openAt(
  engine: Engine,
  agency: string,
  { complete = true, channel = 'direct' as 'direct' | 'online' } = {},
): Promise<string> {
  const { id } = await openDossier(engine, systemActor, {
    serviceCode: SERVICE,
    govAgencyCode: agency,
    channel,
    applicant: { kind: 'person', name: 'Trần Thị Nộp', idNo: '087190000001', telNo: '0909000001' },
  });
  if (complete)
    for (const partNo of REQUIRED_PARTS)
      await changePart(engine, systemActor, id, partNo, { fileCheck: 1, receivedOriginals: 1 });
  return id;
}

/** What is sent to carry out the act of a place. */
export const commandAt = (place: number) => ({
  actionCode: actionCode(place),
  ...(place === FORM_PLACE ? { payload: { ketLuan: 'Đủ điều kiện' } } : {}),
});

/** Whoever has a role at an agency, as they sign in. */
export async function personAt(engine: Engine, roleCode: string, agency: string): Promise<Actor> {
  const username = usernameOf(roleCode, agency);
  const account = { username, displayName: username, kind: 'officer', passwordHash: '', locked: false } as const;
  return actorOf(account, await engine.directory.view());
}
