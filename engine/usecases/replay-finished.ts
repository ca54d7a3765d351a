import { setImmediate } from 'node:timers/promises';
import type {
  Bilingual,
  Dossier,
  LogEntry,
  ReplayDifference,
  ReplayReport,
  ScenarioGiven,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { visibilityOf } from '../domain/access/visibility.ts';
import { apply, applyEntry } from '../domain/dossier/apply.ts';
import { durationFor } from '../domain/dossier/open.ts';
import { TERMINAL_STATUSES } from '../domain/process/statuses.ts';
import { actInMemory } from '../domain/simulation/act.ts';
import { begin } from '../domain/simulation/simulate.ts';
import { actorFor } from '../domain/simulation/world.ts';
import type { Engine } from './engine.ts';
import { readDraft } from './read-draft.ts';
import { prepareSimulation, type SimulationStart } from './simulation-world.ts';

/** Dossiers replayed between two turns of the event loop. */
const AT_ONCE = 5;
const SAMPLES = 5;

type Found = Pick<ReplayDifference, 'cause' | 'actionKey' | 'sentence'>;

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** Where one finished dossier would have gone otherwise; the first difference of its path ends the comparison of the path. */
function differencesOf(log: readonly LogEntry[], { world, basis: { template } }: SimulationStart): Found[] {
  const [first, ...rest] = log;
  const created = first?.events[0];
  if (!first || created?.type !== 'created') return [];
  let real: Dossier = applyEntry(undefined, first);
  const { channel, caseCode } = created.dossier;
  // The limit is by value in the dossier; by the draft it may be another.
  const duration = durationFor(
    world.table.process,
    channel,
    template.cases?.find((one) => one.caseCode === caseCode),
  );
  let state = begin({ ...created.dossier, seq: first.seq, duration }, first.at, world);
  for (const entry of rest) {
    real = applyEntry(real, entry);
    if (entry.command !== 'act') {
      state = { ...state, now: entry.at, dossier: { ...entry.events.reduce(apply, state.dossier), seq: entry.seq } };
      continue;
    }
    const moved = entry.events.find((event) => event.type === 'moved');
    const form = entry.events.find((event) => event.type === 'form-filled');
    const { actionCode = '', actionName = actionCode } = entry;
    const offered = world.table.actionsFrom(state.dossier.step?.stepCode ?? null);
    const meant =
      offered.find(({ actionKey }) => moved?.type === 'moved' && actionKey === moved.actionKey) ??
      offered.find((action) => action.actionCode === actionCode);
    const actor = actorFor(undefined, state.dossier, world, meant);
    const command = {
      actionCode: meant?.actionCode ?? actionCode,
      ...(meant ? { actionKey: meant.actionKey } : {}),
      ...(entry.note === '' ? {} : { actionNote: entry.note }),
      ...(form?.type === 'form-filled' ? { payload: form.values } : {}),
    };
    const acted = actor ? actInMemory({ ...state, now: entry.at }, command, actor, world, true) : undefined;
    if (!acted?.ok) {
      const why = acted?.reasons[0];
      return [
        {
          cause: 'refused',
          actionKey: meant?.actionKey ?? actionCode,
          sentence: both(
            `Thao tác “${actionName}” sẽ bị từ chối: ${why?.message.vi ?? ''}`,
            `The act “${actionName}” would be refused: ${why?.message.en ?? ''}`,
          ),
        },
      ];
    }
    state = acted.state;
    if (state.dossier.step?.stepCode !== real.step?.stepCode)
      return [
        {
          cause: 'path',
          actionKey: acted.action.actionKey,
          sentence: both(
            `Sau “${actionName}” hồ sơ sẽ ở bước “${state.dossier.step?.stepName ?? ''}” thay vì “${real.step?.stepName ?? ''}”`,
            `After “${actionName}” it would stand at “${state.dossier.step?.stepName ?? ''}” instead of “${real.step?.stepName ?? ''}”`,
          ),
        },
      ];
  }
  return endDifferences(real, state.dossier);
}

function endDifferences(real: Dossier, simulated: Dossier): Found[] {
  const found: Found[] = [];
  if (real.dates.dueDate !== simulated.dates.dueDate) {
    const later = (simulated.dates.dueDate ?? '') > (real.dates.dueDate ?? '');
    found.push({
      cause: 'deadline',
      sentence: later
        ? both('Ngày hẹn trả sẽ muộn hơn', 'The due date would be later')
        : both('Ngày hẹn trả sẽ sớm hơn', 'The due date would be earlier'),
    });
  }
  const [paid, due] = [real.payment?.total ?? 0, simulated.payment?.total ?? 0];
  if (paid !== due)
    found.push({
      cause: 'fee',
      sentence: both(
        `Tổng tiền sẽ là ${due} thay vì ${paid} đồng`,
        `The total would be ${due} instead of ${paid} đồng`,
      ),
    });
  const types = ({ documents }: Dossier) =>
    documents
      .map(({ documentType }) => documentType)
      .sort()
      .join(', ');
  if (types(real) !== types(simulated))
    found.push({
      cause: 'documents',
      sentence: both(
        `Văn bản sẽ là “${types(simulated)}” thay vì “${types(real)}”`,
        `Documents would be “${types(simulated)}” instead of “${types(real)}”`,
      ),
    });
  return found;
}

const givenOf = ({ handlingAgency, serviceCode, channel, caseCode, pins }: Dossier): ScenarioGiven => ({
  govAgencyCode: handlingAgency.code,
  serviceCode,
  templateNo: pins.template.code,
  channel,
  ...(caseCode ? { caseCode } : {}),
});

/**
 * The last finished dossiers of a process that the actor may see, through its draft: where path, deadline, fee or
 * documents would differ, grouped by cause. Names dossiers by their numbers only. Throws what a simulation throws.
 */
export async function replayFinished(
  engine: Engine,
  actor: Actor,
  code: string,
  { last }: { last: number },
): Promise<ReplayReport> {
  const draft = await readDraft(engine, actor, 'service-process', code);
  const { rows } = await engine.dossiers.list({
    visibleTo: visibilityOf(actor, (await engine.directory.view()).subtree),
    processNo: code,
    status: [...TERMINAL_STATUSES],
    sort: 'updatedAt',
    descending: true,
    offset: 0,
    limit: last,
  });
  const worlds = new Map<string, SimulationStart>();
  const groups = new Map<string, ReplayDifference>();
  let same = 0;
  for (const [index, { id, dossierNo }] of rows.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const dossier = await engine.dossiers.find(id);
    if (!dossier) continue;
    const given = givenOf(dossier);
    const key = JSON.stringify([given.govAgencyCode, given.templateNo, given.serviceCode]);
    const world = worlds.get(key) ?? (await prepareSimulation(engine, draft, given));
    worlds.set(key, world);
    const found = differencesOf(await engine.dossiers.log(id), world);
    if (found.length === 0) same += 1;
    for (const one of found) {
      const group = JSON.stringify([one.cause, one.actionKey, one.sentence.vi]);
      const known = groups.get(group) ?? { ...one, count: 0, samples: [] };
      known.count += 1;
      if (known.samples.length < SAMPLES) known.samples.push(dossierNo ?? id);
      groups.set(group, known);
    }
  }
  const differences = [...groups.values()].sort((one, other) => other.count - one.count);
  return { dossiers: rows.length, same, differences };
}
