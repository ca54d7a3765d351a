import type {
  ActBody,
  Bilingual,
  Dossier,
  LogEntry,
  ReplayDifference,
  ReplaySample,
} from '../../../schemas/types/index.ts';
import { apply, applyEntry } from '../dossier/apply.ts';
import { decide } from '../dossier/decide.ts';
import type { ProcessTable } from '../process/table.ts';
import { actInMemory } from './act.ts';
import { actorThen } from './actor-then.ts';
import { commandThen } from './command-then.ts';
import { actorFor, type Simulated, type World } from './world.ts';

/** Where one dossier would have gone otherwise; `was` and `wouldBe` are instants of deadlines, đồng of fees. */
export type FoundDifference = Pick<ReplayDifference, 'cause' | 'actionKey' | 'sentence'> &
  Pick<ReplaySample, 'was' | 'wouldBe'>;

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** What happened, on the dossier that is replayed; a payer's money goes to what was asked of them there. */
function wentOn({ events, seq }: LogEntry, dossier: Dossier): Dossier {
  const after = events.reduce((current, event) => {
    if (event.type !== 'charged') return apply(current, event);
    const { state, paidAt, reportedAt, method, confirmedBy } = event.sheet;
    if (!current.payment) return current;
    const sheet = {
      ...current.payment,
      state,
      ...(paidAt === undefined ? {} : { paidAt }),
      ...(reportedAt === undefined ? {} : { reportedAt }),
      ...(method === undefined ? {} : { method }),
      ...(confirmedBy === undefined ? {} : { confirmedBy }),
    };
    return apply(current, { type: 'charged', sheet });
  }, dossier);
  return { ...after, seq };
}

/** Deadline and fee that came to differ with an act; each is told once, at the first act that makes it differ. */
function changesAfter(entry: LogEntry, real: Dossier, would: Dossier, told: Set<string>): FoundDifference[] {
  const { actionName = entry.actionCode ?? '' } = entry;
  const found: FoundDifference[] = [];
  const [was, wouldBe] = [real.dates.dueDate, would.dates.dueDate];
  if (was !== wouldBe && !told.has('deadline')) {
    told.add('deadline');
    const [vi, en] =
      wouldBe === null
        ? ['không còn ngày hẹn trả', 'there would be no due date']
        : was === null
          ? ['sẽ có ngày hẹn trả', 'there would be a due date']
          : wouldBe > was
            ? ['ngày hẹn trả sẽ muộn hơn', 'the due date would be later']
            : ['ngày hẹn trả sẽ sớm hơn', 'the due date would be earlier'];
    const sentence = both(`Sau “${actionName}” ${vi}`, `After “${actionName}” ${en}`);
    found.push({ cause: 'deadline', sentence, was: was ?? '', wouldBe: wouldBe ?? '' });
  }
  const [paid, due] = [real.payment?.total ?? 0, would.payment?.total ?? 0];
  if (paid !== due && !told.has('fee')) {
    told.add('fee');
    const sentence = both(
      `Sau “${actionName}” tổng tiền sẽ là ${due} thay vì ${paid} đồng`,
      `After “${actionName}” the total would be ${due} instead of ${paid} đồng`,
    );
    found.push({ cause: 'fee', sentence, was: String(paid), wouldBe: String(due) });
  }
  return found;
}

const typesOf = ({ documents }: Dossier): string =>
  documents
    .map(({ documentType }) => documentType)
    .sort()
    .join(', ');

function documentsDiffer(real: Dossier, would: Dossier): FoundDifference[] {
  const [was, wouldBe] = [typesOf(real), typesOf(would)];
  if (was === wouldBe) return [];
  const sentence = both(
    `Văn bản sẽ là “${wouldBe}” thay vì “${was}”`,
    `Papers would be “${wouldBe}” instead of “${was}”`,
  );
  return [{ cause: 'documents', sentence, was, wouldBe }];
}

interface Carried {
  state: Simulated;
  actionKey: string;
}

/**
 * An act of the log on the draft, by whoever did it then. Where the version it was done on would no longer let them, because
 * people have moved since, somebody who may takes their place: only what the draft changes is told.
 */
function carriedOut(
  entry: LogEntry,
  real: Dossier,
  state: Simulated,
  world: World,
  pinned: ProcessTable,
): Carried | FoundDifference {
  const moved = entry.events.find((event) => event.type === 'moved');
  const { actionCode = '', actionName = actionCode } = entry;
  const offered = world.table.actionsFrom(state.dossier.step?.stepCode ?? null);
  const meant =
    offered.find(({ actionKey }) => moved?.type === 'moved' && actionKey === moved.actionKey) ??
    offered.find((action) => action.actionCode === actionCode);
  const then: World = { ...world, table: pinned };
  const actor = actorThen(entry, world.directory);
  const command = commandThen(entry, real, { ...then, now: entry.at, actor, entryId: entry.id });
  const decided = decide(real, command, { ...then, now: entry.at, actor, entryId: entry.id });
  const whyNot = 'reasons' in decided ? decided.reasons : decided.outcome.ok ? [] : decided.outcome.reasons;
  const couldStill = whyNot.length === 0;
  const { assignUsers, ...rest } = command;
  const asked: ActBody = {
    ...rest,
    actionCode: meant?.actionCode ?? actionCode,
    ...(meant ? { actionKey: meant.actionKey } : {}),
    ...(couldStill && assignUsers && meant && meant.assign > 0 ? { assignUsers } : {}),
  };
  const acting = couldStill ? actor : (actorFor(undefined, state.dossier, world, meant) ?? actor);
  const acted = actInMemory({ ...state, now: entry.at }, asked, acting, world, couldStill ? 'none' : 'all');
  if (acted.ok) return { state: acted.state, actionKey: acted.action.actionKey };
  const known = new Set(whyNot.map(({ code }) => code));
  const why = acted.reasons.find(({ code }) => !known.has(code));
  // What the former version refuses today as well is no doing of the draft: the dossier goes the way it went.
  if (!why) return { state: { ...state, now: entry.at, dossier: wentOn(entry, state.dossier) }, actionKey: '' };
  return {
    cause: 'refused',
    actionKey: meant?.actionKey ?? actionCode,
    sentence: both(
      `Thao tác “${actionName}” sẽ bị từ chối: ${why.message.vi}`,
      `The act “${actionName}” would be refused: ${why.message.en}`,
    ),
  };
}

/**
 * Where one finished dossier would have gone otherwise from `start`, its state on the draft before the first act: by the
 * people who acted, with the papers there were. The first act refused and the first other step end the comparison.
 */
export function replayOn(
  start: Simulated,
  [first, ...rest]: readonly LogEntry[],
  world: World,
  pinned: ProcessTable,
): FoundDifference[] {
  if (!first) return [];
  let real: Dossier = applyEntry(undefined, first);
  let state = start;
  const told = new Set<string>();
  const found: FoundDifference[] = [];
  for (const entry of rest) {
    const before = real;
    real = applyEntry(real, entry);
    if (entry.command !== 'act') {
      state = { ...state, now: entry.at, dossier: wentOn(entry, state.dossier) };
      continue;
    }
    const carried = carriedOut(entry, before, state, world, pinned);
    if ('cause' in carried) return [...found, carried];
    state = carried.state;
    found.push(...changesAfter(entry, real, state.dossier, told));
    const [was = '', wouldBe = ''] = [real.step?.stepName, state.dossier.step?.stepName];
    if (state.dossier.step?.stepCode !== real.step?.stepCode) {
      const { actionName = entry.actionCode ?? '' } = entry;
      const sentence = both(
        `Sau “${actionName}” hồ sơ sẽ ở bước “${wouldBe}” thay vì “${was}”`,
        `After “${actionName}” it would stand at “${wouldBe}” instead of “${was}”`,
      );
      return [...found, { cause: 'path', actionKey: carried.actionKey, sentence, was, wouldBe }];
    }
  }
  return [...found, ...documentsDiffer(real, state.dossier)];
}
