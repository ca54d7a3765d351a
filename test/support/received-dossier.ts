import assert from 'node:assert/strict';
import type { Engine } from '../../engine/usecases/engine.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { previewOpening } from '../../engine/usecases/preview-opening.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import type { CreateDossierBody } from '../../schemas/types/index.ts';
import { CITIZEN_NUMBER } from '../e2e/support/demo-people.ts';

const DESK = 'motcua.sadec';
const PROCEDURE = { serviceCode: '1.001612', govAgencyCode: 'H20.31' };

/** The actor somebody of the demonstration province is. */
export async function actorIn({ accounts, directory }: Engine, username: string) {
  const account = await accounts.findAccount(username);
  assert.ok(account);
  return directory.actorOf(account);
}

/** A dossier the desk has just received: its id and the codes of its papers. */
export async function receivedDossier(engine: Engine): Promise<{ id: string; parts: string[] }> {
  const desk = await actorIn(engine, DESK);
  const body: CreateDossierBody = {
    ...PROCEDURE,
    channel: 'direct',
    applicant: { kind: 'person', name: 'Trần Thị Bưởi', idNo: CITIZEN_NUMBER, address: 'Sa Đéc' },
  };
  const { parts, receiveAction } = await previewOpening(engine, desk, body);
  assert.ok(receiveAction);
  const papers = parts.map(({ partNo }) => ({ partNo, receivedOriginals: 1 }));
  const { id } = await openDossier(engine, desk, { ...body, parts: papers });
  await takeAction(engine, desk, id, { actionCode: receiveAction.actionCode });
  return { id, parts: parts.map(({ partNo }) => partNo) };
}
