import type { DefinitionKind, Employee } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { DraftSave } from '../ports/definition-store.ts';
import { requireNoRing } from './agency-rings.ts';
import { requireConfigure } from './configure-rights.ts';
import { draftKind } from './draft-kinds.ts';
import { draftSaveOf } from './draft-save.ts';
import type { Engine } from './engine.ts';
import { isRecord, normalise } from './normalise.ts';
import { Refused } from './refused.ts';

/** A definition to be saved among others. */
export interface BatchItem {
  kind: DefinitionKind;
  code: string;
  body: object;
}

/** Saves of one batch in NFC, each with what its draft was when it was looked at. */
export interface CheckedBatch {
  saves: DraftSave[];
  /** Revision of the draft each save replaces, by definition key; 0 where there is none. */
  revisions: ReadonlyMap<string, number>;
  /** Drafts that are taken out of sight instead, each as it was looked at. */
  removals?: readonly DraftRemoval[];
}

/** A draft that goes with a batch. */
export interface DraftRemoval {
  kind: DefinitionKind;
  code: string;
  revision: number;
}

/** What the province answers for is looked at each time. */
const ONE_BY_ONE = { vi: 'chỉ chấp nhận từng lỗi một', en: 'faults are accepted one by one' };

const wrong = (kind: DefinitionKind, code: string, errors: object[]): Reason =>
  reason('invalid-shape', { kind, code, errors });

/** One item in NFC when it is a definition of its kind and carries its own code. */
function checkedItem({ kind, code: given, body }: BatchItem): DraftSave | Reason {
  const { shape, codeField } = draftKind(kind);
  const code = given.normalize('NFC');
  const normal = normalise(body);
  const checked = check(shape, normal);
  if (!checked.ok) return wrong(kind, code, checked.errors);
  if (isRecord(normal) && normal[codeField] === code) return draftSaveOf(kind, code, normal);
  const message = { vi: `phải là mã của mục: “${code}”`, en: `must be the code of the item: “${code}”` };
  return wrong(kind, code, [{ path: `/${codeField}`, keyword: 'const', message }]);
}

const signInName = (person: Employee): string => person.username ?? person.employeeNo;

/** A sign-in name belongs to one person, or a second record would take over the rights of the first. */
async function takenNames(engine: Engine, saves: DraftSave[]): Promise<Reason[]> {
  const view = await engine.directory.view();
  const owners = new Map<string, string>();
  return saves.flatMap(({ kind, body }) => {
    const person = kind === 'employee' ? check('Employee', body) : undefined;
    if (!person?.ok) return [];
    const name = signInName(person.value);
    const { employeeNo } = person.value;
    const owner = owners.get(name) ?? view.person(name)?.employeeNo ?? employeeNo;
    owners.set(name, owner);
    return owner === employeeNo ? [] : [reason('code-taken', { code: name })];
  });
}

/** Throws `invalid-shape` and `code-taken` with every reason, and `not-allowed`; saves nothing. */
export async function checkBatch(engine: Engine, actor: Actor, items: readonly BatchItem[]): Promise<CheckedBatch> {
  const saves: DraftSave[] = [];
  const reasons: Reason[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    const checked = checkedItem(item);
    if (!('body' in checked)) {
      reasons.push(checked);
      continue;
    }
    const { kind, code } = checked;
    if (kind === 'accepted-fault') reasons.push(reason('fault-not-acceptable', { kind, code, why: ONE_BY_ONE }));
    const key = definitionKey(kind, code);
    if (seen.has(key)) reasons.push(reason('code-taken', { kind, code }));
    seen.add(key);
    saves.push(checked);
  }
  reasons.push(...(await takenNames(engine, saves)));
  if (reasons.length > 0) throw new Refused(reasons);
  const view = await engine.directory.view();
  requireNoRing(saves, view);
  const revisions = new Map<string, number>();
  for (const { kind, code, body } of saves) {
    const before = await engine.definitions.findDraft(kind, code);
    requireConfigure(actor, kind, before?.body, body, view);
    revisions.set(definitionKey(kind, code), before?.revision ?? 0);
  }
  return { saves, revisions };
}

/** Stages the saves and makes them current in one insert; the codes that changed in the meantime when it does not. */
export async function applyStaged(
  engine: Engine,
  actor: Actor,
  batchId: string,
  { saves, revisions, removals = [] }: CheckedBatch,
  reasonText: string,
): Promise<{ stale: string[] }> {
  await engine.definitions.stage(batchId, saves);
  const saved = saves.map(({ kind, code }) => ({
    kind,
    code,
    baseRevision: revisions.get(definitionKey(kind, code)) ?? 0,
  }));
  const removed = removals.map(({ kind, code, revision }) => ({
    kind,
    code,
    baseRevision: revision,
    removes: true as const,
  }));
  const applied = await engine.definitions.applyBatch({
    batchId,
    items: [...saved, ...removed],
    stamp: { at: engine.clock.now(), author: actor.username, reason: reasonText },
  });
  if (applied.outcome === 'changed') return { stale: applied.stale.map(({ kind, code }) => definitionKey(kind, code)) };
  if ([...saves, ...removals].some(({ kind }) => draftKind(kind).live)) engine.directory.forget();
  return { stale: [] };
}
