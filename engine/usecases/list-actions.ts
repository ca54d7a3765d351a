import type { Candidate, OfferedAction } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { usernameOf } from '../domain/access/directory.ts';
import { assignmentRule } from '../domain/dossier/assignment-rule.ts';
import type { Candidate as OfferedCandidate } from '../domain/dossier/candidates.ts';
import { feeAskedBy } from '../domain/dossier/charge.ts';
import { offeredActions } from '../domain/dossier/offered-actions.ts';
import { offeredSupplement } from '../domain/dossier/supplement.ts';
import { loadContext, tableOfDossier } from './act-context.ts';
import type { Engine } from './engine.ts';
import { playPart } from './play-part.ts';
import { withFileOutlook } from './prepare-files.ts';
import { visibleDossier } from './visible-dossier.ts';

/** A candidate as a screen shows one. */
export const candidateView = ({ person, roleNames, unfit, standIns }: OfferedCandidate): Candidate => ({
  username: usernameOf(person),
  name: person.fullName,
  roleNames,
  ...(unfit ? { unfit: unfit.message } : {}),
  ...(standIns.length > 0 ? { standIns: standIns.map(({ fullName }) => fullName) } : {}),
});

/** The actions that leave a dossier's current step, as this actor, or the part it plays in a trial, may or may not take them; reads only. */
export async function listActions(
  engine: Engine,
  actor: Actor,
  idOrNo: string,
  playAs?: string,
): Promise<OfferedAction[]> {
  const dossier = await visibleDossier(engine, actor, idOrNo);
  const table = await tableOfDossier(engine, dossier);
  const acting = await playPart(engine, actor, dossier, playAs);
  const live = await loadContext(engine, acting, { table, handlingAgency: dossier.handlingAgency.code, dossier });
  const context = await withFileOutlook(engine, dossier, live);
  return offeredActions(dossier, context).map(
    ({ action, reasons, candidates, roles, dueDateEditable, actor: acts, ...offer }) => {
      const asked = feeAskedBy(action, dossier, context);
      return {
        actionKey: action.actionKey,
        actionCode: action.actionCode,
        actionName: action.actionName,
        postStepCode: action.to,
        postStepName: (action.to === null ? undefined : table.step(action.to))?.stepName ?? '',
        auto: action.auto,
        enabled: reasons.length === 0,
        reasons,
        noteRule: action.noteRule,
        assign: action.assign,
        assignable: [...assignmentRule(action, acts).people],
        ...(acts.onBehalfOf ? { onBehalfOf: acts.onBehalfOf.name } : {}),
        candidates: candidates.map(candidateView),
        roles: roles.map(({ role: { roleCode, roleName, agencyCode }, people }) => ({
          roleCode,
          roleName,
          agencyName: context.directory.agency(agencyCode)?.agencyName ?? agencyCode,
          people: people.map(({ fullName }) => fullName),
        })),
        dueDateEditable,
        requestPayment: action.requestPayment,
        fee: action.fee && { ...action.fee },
        ...(asked ? { feeAsked: asked } : {}),
        form: action.form && { ...action.form },
        createFiles: action.createFiles,
        returnFiles: action.returnFiles,
        eSignature: action.eSignature,
        ...(action.confirm === undefined ? {} : { confirm: action.confirm }),
        ...(action.noteLabel === undefined ? {} : { noteLabel: action.noteLabel }),
        ...(offer.signatures.length > 0 ? { signatures: offer.signatures } : {}),
        ...(offer.extends ? { extends: true } : {}),
        ...(offer.toApplicant ? { toApplicant: true } : {}),
        ...(offer.checksPapers ? { checksPapers: true } : {}),
        ...(offer.prints.length > 0 ? { prints: offer.prints } : {}),
        ...(offer.stop === undefined ? {} : { stops: offer.stop }),
        ...(offer.stop === 'supplement' ? { supplement: offeredSupplement(dossier, table.process) } : {}),
      };
    },
  );
}
