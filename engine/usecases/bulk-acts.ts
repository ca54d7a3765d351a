import type {
  ActBody,
  BulkActBody,
  BulkActReport,
  BulkActResult,
  BulkOffer,
  OfferedAction,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Engine } from './engine.ts';
import { listActions } from './list-actions.ts';
import { Refused } from './refused.ts';
import { systemFault } from './system-fault.ts';
import { repeatedAct, takeAction } from './take-action.ts';

/** Acts in flight at once: a group commit takes them together. */
const AT_ONCE = 16;

/** Does something for every item, at most so many at a time, and answers in the order asked. */
async function forEach<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  return results;
}

const isMeant = ({ actionCode, actionName }: OfferedAction, body: BulkActBody): boolean =>
  actionCode === body.actionCode && (body.actionName === undefined || actionName === body.actionName);

async function actOn(engine: Engine, actor: Actor, dossierId: string, body: BulkActBody, key: string | undefined) {
  const { dossierIds: _others, ...asked } = body;
  const idempotencyKey = key === undefined ? undefined : `${key}/${dossierId}`;
  // Asked before which action is meant: where the act has led there may be none of its name.
  const repeated = idempotencyKey && (await repeatedAct(engine, actor, dossierId, asked, idempotencyKey));
  if (repeated) return repeated.dossier;
  const { actionCode, actionNote, payload, confirmed, assignUsers } = body;
  const meant =
    body.actionName === undefined
      ? []
      : (await listActions(engine, actor, dossierId)).filter((offer) => isMeant(offer, body));
  const one = meant.find(({ enabled }) => enabled) ?? meant[0];
  const act: ActBody = {
    actionCode,
    ...(one ? { actionKey: one.actionKey } : {}),
    ...(actionNote === undefined ? {} : { actionNote }),
    ...(payload === undefined ? {} : { payload }),
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(assignUsers === undefined ? {} : { assignUsers }),
  };
  const { dossier } = await takeAction(
    engine,
    actor,
    dossierId,
    act,
    idempotencyKey === undefined ? {} : { idempotencyKey, asked },
  );
  return dossier;
}

async function outcomeOf(
  engine: Engine,
  actor: Actor,
  dossierId: string,
  body: BulkActBody,
  key: string | undefined,
): Promise<BulkActResult> {
  try {
    const { dossierNo = null, step } = await actOn(engine, actor, dossierId, body, key);
    return { dossierId, dossierNo, state: 'done', stepName: step?.stepName ?? '', reasons: [] };
  } catch (error) {
    const { reasons } = error instanceof Refused ? error : systemFault(engine, error, { dossier: dossierId });
    const seen = reasons.every(({ code }) => code !== 'not-found' && code !== 'system-fault');
    const known = seen ? await engine.dossiers.find(dossierId) : undefined;
    return {
      dossierId,
      dossierNo: known?.dossierNo ?? null,
      state: 'refused',
      stepName: known?.step?.stepName ?? '',
      reasons,
    };
  }
}

/**
 * One act on many dossiers: each is decided and written for itself, so one refusal holds nothing up, and each has its result.
 * The key makes a repetition harmless dossier by dossier: what was done is answered again, what was refused is tried again.
 */
export async function bulkAct(
  engine: Engine,
  actor: Actor,
  body: BulkActBody,
  idempotencyKey?: string,
): Promise<BulkActReport> {
  const results = await forEach(body.dossierIds, (id) => outcomeOf(engine, actor, id, body, idempotencyKey));
  const done = results.filter(({ state }) => state === 'done').length;
  return { results, done, refused: results.length - done };
}

/** What differs from dossier to dossier cannot be said once for all. */
const differs = ({ feeAsked, checksPapers, stops }: OfferedAction): boolean =>
  (feeAsked?.lines.some(({ needs }) => needs !== 'nothing') ?? false) ||
  checksPapers === true ||
  stops === 'supplement';

/** Who could be named whichever of the dossiers it is. */
function sharedCandidates(offers: readonly OfferedAction[]): OfferedAction['candidates'] {
  const [first, ...others] = offers.map(({ candidates }) => candidates.filter(({ unfit }) => unfit === undefined));
  const everywhere = others.map((candidates) => new Set(candidates.map(({ username }) => username)));
  return (first ?? []).filter(({ username }) => everywhere.every((names) => names.has(username)));
}

const nameOf = ({ actionCode, actionName }: OfferedAction): string => JSON.stringify([actionCode, actionName]);

/** Acts of people any of the chosen dossiers stands before, by code and name, with which of them cannot be done now; what most can do comes first. */
export async function bulkOffers(engine: Engine, actor: Actor, dossierIds: string[]): Promise<BulkOffer[]> {
  const offers = await forEach(dossierIds, (id) => listActions(engine, actor, id));
  const meant = new Map(offers.flat().flatMap((offer) => (offer.auto === 'none' ? [[nameOf(offer), offer]] : [])));
  const bulk = [...meant].map(([name, offer]): BulkOffer => {
    const refused = dossierIds.filter(
      (_id, index) => !offers[index]?.some((other) => nameOf(other) === name && other.enabled),
    );
    const same = offers.flatMap((list) => {
      const named = list.filter((other) => nameOf(other) === name);
      return named.find(({ enabled }) => enabled) ?? named[0] ?? [];
    });
    const { actionCode, actionName, noteLabel, assign, assignable, confirm, form, eSignature } = offer;
    return {
      actionCode,
      actionName,
      enabled: dossierIds.length - refused.length,
      noteRule: same.reduce((most, { noteRule }) => (noteRule > most ? noteRule : most), offer.noteRule),
      assign,
      form,
      candidates: sharedCandidates(same),
      perDossier: same.some(differs),
      refused,
      ...(assignable === undefined ? {} : { assignable }),
      ...(eSignature ? { eSignature: true } : {}),
      ...(noteLabel === undefined ? {} : { noteLabel }),
      ...(confirm === undefined ? {} : { confirm }),
    };
  });
  const everywhere = ({ actionCode, actionName }: BulkOffer) =>
    offers.every((list) => list.some((offer) => nameOf(offer) === JSON.stringify([actionCode, actionName])));
  return bulk
    .filter((offer) => offer.enabled > 0 || everywhere(offer))
    .sort((one, other) => other.enabled - one.enabled);
}
