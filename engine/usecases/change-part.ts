import type { PartBody } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { paperActor, paperRightReasons, partRightReasons } from '../domain/dossier/paper-rights.ts';
import { reason } from '../domain/refusals.ts';
import { changeDossier } from './change-dossier.ts';
import type { Engine } from './engine.ts';
import { type DossierView, viewOf } from './visible-dossier.ts';

/** What was received and checked is for the office to say. */
const OFFICE_ONLY = ['fileMark', 'fileCheck', 'receivedOriginals', 'receivedCopies'] as const;

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
    (current) => {
      const reasons = [...paperRightReasons(current, actor, subtree), ...partRightReasons(current, actor, partNo)];
      if (actor.kind === 'citizen' && OFFICE_ONLY.some((field) => body[field] !== undefined))
        reasons.push(reason('not-allowed', { right: 'act' }));
      if (!current.parts.some((part) => part.partNo === partNo)) reasons.push(reason('part-unknown', { partNo }));
      const acts = paperActor(current, actor, subtree);
      if (reasons.length > 0) return { reasons };
      return { events: [{ type: 'part-changed', partNo, ...body }], ...(acts ? { actor: acts } : {}) };
    },
    guard,
  );
  return viewOf(dossier);
}
