import type {
  DefinitionKind,
  Finding,
  FindingGroup,
  FindingsOverview,
  PlacedFinding,
  Severity,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { findingTitle } from '../domain/process/finding-title.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import { lossOf } from '../domain/release/what-is-lost.ts';
import { covers, territoryOf } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { draftsNamed, type Linted, lintAll } from './lint-all.ts';
import { placedFinding } from './placed-finding.ts';

/** Which drafts are looked through. */
export interface FindingsQuery {
  kind?: DefinitionKind;
  ownerAgency?: string;
}

interface Placed {
  row: Linted['row'];
  finding: Finding;
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

async function lintedFor(engine: Engine, actor: Actor, { kind, ownerAgency }: FindingsQuery): Promise<Linted[]> {
  const territory = territoryOf(actor, await engine.directory.view());
  return (await lintAll(engine)).filter(
    ({ row }) =>
      covers(territory, [row.ownerAgency]) &&
      (kind ?? row.kind) === row.kind &&
      (ownerAgency ?? row.ownerAgency) === row.ownerAgency,
  );
}

const countDrafts = (placed: readonly Placed[]): number =>
  new Set(placed.map(({ row }) => definitionKey(row.kind, row.code))).size;

function agenciesOf(placed: readonly Placed[], directory: DirectoryView): FindingGroup['agencies'] {
  return [...Map.groupBy(placed, ({ row }) => row.ownerAgency)]
    .map(([agencyCode, some]) => {
      const agencyName = directory.agency(agencyCode)?.agencyName ?? agencyCode;
      return { agencyCode, agencyName, drafts: countDrafts(some) };
    })
    .sort((one, other) => other.drafts - one.drafts);
}

function mendsOf(placed: readonly Placed[]): FindingGroup['mends'] {
  const mended = placed.filter(({ finding }) => finding.mend !== undefined);
  return [...Map.groupBy(mended, ({ finding }) => finding.mend?.mendCode ?? '')].flatMap(([mendCode, some]) => {
    const title = some[0]?.finding.mend?.title;
    return title ? [{ mendCode, title, places: some.length, drafts: countDrafts(some) }] : [];
  });
}

function groupOf(id: string, placed: readonly Placed[], directory: DirectoryView): FindingGroup[] {
  const [first] = placed;
  if (!first) return [];
  const { code: findingCode, severity } = first.finding;
  return [
    {
      id,
      findingCode,
      severity,
      title: findingTitle(placed.map(({ finding }) => finding)),
      places: placed.length,
      drafts: countDrafts(placed),
      agencies: agenciesOf(placed, directory),
      mends: mendsOf(placed),
      unacceptable: severity === 'error' && lossOf(findingCode) !== undefined,
    },
  ];
}

/** Kiểm tra cấu hình of every draft the actor may change: the gravest first, then what is found most often. */
export async function findingsOverview(engine: Engine, actor: Actor, query: FindingsQuery): Promise<FindingsOverview> {
  const [linted, directory] = await Promise.all([lintedFor(engine, actor, query), engine.directory.view()]);
  const placed = linted.flatMap(({ row, findings }) => findings.map((finding): Placed => ({ row, finding })));
  const groups = [...Map.groupBy(placed, ({ finding }) => `${finding.severity}:${finding.code}`)].flatMap(
    ([id, some]) => groupOf(id, some, directory),
  );
  return {
    drafts: linted.length,
    clean: linted.filter(({ findings }) => findings.every(({ severity }) => severity === 'info')).length,
    checkedAt: engine.clock.now(),
    groups: groups.sort(
      (one, other) =>
        ORDER[one.severity] - ORDER[other.severity] || other.places - one.places || (one.id < other.id ? -1 : 1),
    ),
  };
}

/** One page of the places of a finding. */
export async function listFindingPlaces(
  engine: Engine,
  actor: Actor,
  { findingCode, offset, limit, ...query }: FindingsQuery & { findingCode: string; offset: number; limit: number },
): Promise<{ rows: PlacedFinding[]; total: number }> {
  const linted = await lintedFor(engine, actor, query);
  const placed = linted.flatMap(({ row, findings }) =>
    findings.filter(({ code }) => code === findingCode).map((finding): Placed => ({ row, finding })),
  );
  const page = placed.slice(offset, offset + limit);
  const named = new Map(page.map(({ row }) => [definitionKey(row.kind, row.code), row]));
  const texts = new Map(
    (await draftsNamed(engine, [...named.values()])).map(({ kind, code, body }) => [definitionKey(kind, code), body]),
  );
  const rows = page.map(({ row: { kind, code }, finding }) =>
    placedFinding({ kind, code, finding }, texts.get(definitionKey(kind, code))),
  );
  return { rows, total: placed.length };
}
