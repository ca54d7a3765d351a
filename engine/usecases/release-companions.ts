import type {
  ActionConfig,
  Bilingual,
  CompanionReason,
  DefinitionKind,
  Release,
  ReleaseCompanion,
} from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { needsOf } from '../domain/exchange/needs.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { carryingProcesses, type UnkeptConfigs } from './carrying-processes.ts';
import { draftKind } from './draft-kinds.ts';
import { type DraftRow, withStates } from './draft-states.ts';
import type { Engine } from './engine.ts';
import type { ReleaseRequest } from './release-request.ts';
import type { Bodies, BrokenNeed } from './whole-offers.ts';

/** A definition that is not in the release, and why it should be. */
interface Wanted {
  kind: DefinitionKind;
  code: string;
  because: CompanionReason;
  blocks: boolean;
  message: Bilingual;
  retire?: boolean;
}

const named = (kind: DefinitionKind, code: string): Bilingual => ({
  vi: `${draftKind(kind).name.vi} “${code}”`,
  en: `the ${draftKind(kind).name.en} “${code}”`,
});

/** What the offers in the release cannot do without, and what in force would be left naming what it retires. */
function needed(broken: readonly BrokenNeed[], own: ReadonlySet<string>): Wanted[] {
  return broken.map(({ kind, code, need }): Wanted => {
    const [user, lost] = [named(kind, code), named(need.kind, need.code)];
    if (own.has(definitionKey(kind, code))) {
      const message = { vi: `Cần cho ${user.vi}.`, en: `It is needed by ${user.en}.` };
      return { ...need, because: 'needed', blocks: true, message };
    }
    const message = { vi: `Còn nhắc đến ${lost.vi} sẽ ngừng.`, en: `It still names ${lost.en}, which is retired.` };
    return { kind, code, because: 'names-retired', blocks: true, message, retire: true };
  });
}

/** What the offers in the release name and whose draft has changed too. */
function alsoNamed(bodies: Bodies, own: ReadonlySet<string>): Wanted[] {
  const prefix = 'service-config/';
  return [...bodies].flatMap(([key, body]) => {
    if (!key.startsWith(prefix)) return [];
    const user = named('service-config', key.slice(prefix.length));
    const message = {
      vi: `Được ${user.vi} trong đợt này dùng; bản nháp đã sửa mà chưa áp dụng.`,
      en: `It is used by ${user.en} of this release, and its draft has changed.`,
    };
    return needsOf('service-config', body)
      .filter(({ kind, code }) => !own.has(definitionKey(kind, code)))
      .map(({ kind, code }): Wanted => ({ kind, code, because: 'changed-too', blocks: false, message }));
  });
}

/** Drafts of offers that name what the release puts into effect. */
async function offering(engine: Engine, { items }: ReleaseRequest, own: ReadonlySet<string>): Promise<Wanted[]> {
  const put = new Set(items.filter(({ retire }) => !retire).map(({ kind, code }) => definitionKey(kind, code)));
  if (put.size === 0) return [];
  return (await engine.definitions.allDrafts('service-config')).flatMap(({ kind, code, body }): Wanted[] => {
    if (own.has(definitionKey(kind, code))) return [];
    const use = needsOf(kind, body).find((need) => put.has(definitionKey(need.kind, need.code)));
    if (!use) return [];
    const used = named(use.kind, use.code);
    const message = { vi: `Dùng ${used.vi} trong đợt này mà chưa áp dụng.`, en: `It uses ${used.en} of this release.` };
    return [{ kind, code, because: 'offers', blocks: false, message }];
  });
}

/** Processes that go on with the earlier value of an action configuration which the release changes. */
async function carrying(
  engine: Engine,
  { items }: ReleaseRequest,
  releases: readonly Release[],
  at: string,
  bodies: Bodies,
  own: ReadonlySet<string>,
): Promise<Wanted[]> {
  const configs = items.filter(({ kind }) => kind === 'action-config');
  const unkept: UnkeptConfigs = new Map(
    configs.map(({ code, retire }): [string, ActionConfig | null] => {
      const config = check('ActionConfig', bodies.get(definitionKey('action-config', code)));
      return [code, retire || !config.ok ? null : config.value];
    }),
  );
  const found = await carryingProcesses(engine, releases, at, new Set(unkept.keys()), unkept);
  return found
    .filter(({ processNo }) => !own.has(definitionKey('service-process', processNo)))
    .map(({ processNo, actionCodes }) => ({
      kind: 'service-process',
      code: processNo,
      because: 'carries',
      blocks: false,
      message: {
        vi: `Đang mang theo cấu hình cũ của thao tác ${actionCodes.join(', ')}; áp dụng lại thì mới theo cấu hình mới.`,
        en: `It carries the earlier configuration of ${actionCodes.join(', ')} until it is put into effect again.`,
      },
    }));
}

async function rowsOf(engine: Engine, wanted: readonly Wanted[]): Promise<Map<string, DraftRow>> {
  const rows = new Map<string, DraftRow>();
  for (const kind of new Set(wanted.map((one) => one.kind))) {
    const codes = [...new Set(wanted.filter((one) => one.kind === kind).map(({ code }) => code))];
    const query = { kind, codes, sort: 'code', descending: false, offset: 0, limit: codes.length } as const;
    const found = await withStates(engine, (await engine.definitions.listDrafts(query)).rows);
    for (const row of found) rows.set(definitionKey(row.kind, row.code), row);
  }
  return rows;
}

/** Only what has something new to bring is proposed; what is needed is told even where there is nothing to add. */
function companionOf(wanted: Wanted, row: DraftRow | undefined): ReleaseCompanion[] {
  const { kind, code, because, blocks, message, retire } = wanted;
  const base = { kind, code, name: row?.name ?? '', because, blocks, message };
  if (retire) return [{ ...base, item: { kind, code, retire } }];
  const fresh = row !== undefined && (because === 'carries' || row.state === 'changed' || row.state === 'new');
  if (fresh || (row && blocks)) return [{ ...base, item: { kind, code, revision: row.revision } }];
  return blocks ? [{ ...base, item: null }] : [];
}

/** What should come along with a release, the needed first; each once. */
export async function releaseCompanions(
  engine: Engine,
  request: ReleaseRequest,
  releases: readonly Release[],
  at: string,
  bodies: Bodies,
  broken: readonly BrokenNeed[],
): Promise<ReleaseCompanion[]> {
  const own = new Set(request.items.map(({ kind, code }) => definitionKey(kind, code)));
  const wanted = [
    ...needed(broken, own),
    ...alsoNamed(bodies, own),
    ...(await offering(engine, request, own)),
    ...(await carrying(engine, request, releases, at, bodies, own)),
  ];
  const once = new Map<string, Wanted>();
  for (const one of wanted) {
    const key = definitionKey(one.kind, one.code);
    if (!once.has(key)) once.set(key, one);
  }
  const rows = await rowsOf(engine, [...once.values()]);
  return [...once].flatMap(([key, one]) => companionOf(one, rows.get(key)));
}
