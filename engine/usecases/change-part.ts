import type { DossierEvent, PartBody } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { broughtEvents } from '../domain/dossier/brought.ts';
import { paperActor, paperRightReasons, partRightReasons } from '../domain/dossier/paper-rights.ts';
import { reason } from '../domain/refusals.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { type DossierView, viewFor } from './visible-dossier.ts';

/** What was received and checked is for the office to say. */
const OFFICE_ONLY = ['fileMark', 'fileCheck', 'receivedOriginals', 'receivedCopies'] as const;
const FAILED = 2;

/** Records what was handed in for a part: marks, counts, comment, values of its online form. Throws Refused. */
export async function changePart(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  partNo: string,
  body: PartBody,
  guard: { ifMatch?: number } = {},
): Promise<DossierView> {
  const { subtree } = await engine.directory.view();
  const dossier = await changeDossier(
    engine,
    actor,
    idOrNo,
    'describe-part',
    (current, { table, now }) => {
      const reasons = [...paperRightReasons(current, actor, subtree), ...partRightReasons(current, actor, partNo)];
      if (actor.kind === 'citizen' && OFFICE_ONLY.some((field) => body[field] !== undefined))
        reasons.push(reason('not-allowed', { right: 'act' }));
      const part = current.parts.find((candidate) => candidate.partNo === partNo);
      if (!part) reasons.push(reason('part-unknown', { partNo }));
      const acts = paperActor(current, actor, subtree);
      if (reasons.length > 0) return { reasons };
      // A form that did not pass and was filled in anew is to be looked at anew.
      const anew = actor.kind === 'citizen' && body.data !== undefined && part?.fileCheck === FAILED;
      const events: DossierEvent[] = [{ type: 'part-changed', partNo, ...body, ...(anew ? { fileCheck: 0 } : {}) }];
      return {
        events: [...events, ...broughtEvents(current, events, table, now)],
        ...(acts ? { actor: acts } : {}),
      };
    },
    guard,
  );
  return viewFor(engine, actor, dossier);
}
