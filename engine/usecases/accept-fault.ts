import type { AcceptedFault, DefinitionKind, Draft } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { localDateOf } from '../domain/calendar/local-time.ts';
import { namedPath } from '../domain/process/named-path.ts';
import { reason } from '../domain/refusals.ts';
import { whyNotAcceptable } from '../domain/release/accepted-fault.ts';
import { placeIn } from '../domain/release/finding-mark.ts';
import { sameJson } from '../domain/release/merge-changes.ts';
import { findInDrafts } from './draft-findings.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { refuseMissing } from './no-such-definition.ts';
import { Refused } from './refused.ts';
import { versionsInForceOrComing } from './release-fold.ts';

/** The field of a dossier query that finds what runs on a definition of a kind. */
const RUNS_ON: Partial<Record<DefinitionKind, 'processNo' | 'serviceCode'>> = {
  'service-process': 'processNo',
  service: 'serviceCode',
};

async function haveDossiers(engine: Engine, kind: DefinitionKind, code: string): Promise<boolean> {
  const field = RUNS_ON[kind];
  if (field === undefined) return false;
  const asked = { visibleTo: { every: true }, sort: 'createdAt', descending: true, offset: 0, limit: 1 } as const;
  return (await engine.dossiers.list({ ...asked, [field]: code })).total > 0;
}

/** What an import brought of a definition that was never put into effect here: it is in use where it came from. */
async function importedText(engine: Engine, kind: DefinitionKind, code: string): Promise<object | undefined> {
  for (const { batchId, revision, removed } of await engine.definitions.listRevisions(kind, code)) {
    const plan = batchId?.split('/')[0] ?? '';
    if (removed || plan === '' || !(await engine.imports.findImport(plan))) continue;
    return (await engine.definitions.findRevision(kind, code, revision))?.body;
  }
  return undefined;
}

/**
 * The text that is used of a definition: what is in force or will be, else the last version dossiers run on, and of one
 * without any version what was imported.
 */
async function usedText(engine: Engine, kind: DefinitionKind, code: string): Promise<object | undefined> {
  const { definitions, clock } = engine;
  const number = versionsInForceOrComing(await definitions.releases(0), clock.now())(kind, code);
  if (number !== undefined) return (await definitions.findVersion(kind, code, number))?.body;
  const [latest] = await definitions.listVersions(kind, code);
  if (!latest) return importedText(engine, kind, code);
  return (await haveDossiers(engine, kind, code)) ? latest.body : undefined;
}

/** Whether two texts say the same at a place; what is said of a whole list, item or definition is not compared. */
function saysTheSame(used: object, draft: Draft, pointer: string): boolean {
  const { place, value } = placeIn(draft.body, pointer);
  if (typeof value === 'object') return true;
  return sameJson(valueAt(used, place), value);
}

/** What stands at a place that names items of lists by their codes. */
function valueAt(body: unknown, place: readonly string[]): unknown {
  return place.reduce((at: unknown, segment) => {
    if (!Array.isArray(at)) return typeof at === 'object' && at !== null ? Reflect.get(at, segment) : undefined;
    const [field = '', ...code] = segment.split('=');
    return at.find(
      (item: unknown) => typeof item === 'object' && item !== null && textOf(item, field) === code.join('='),
    );
  }, body);
}

/**
 * The record of an accepted fault as it is stored: with what was found, where and in which words. Throws `not-found` and
 * `fault-not-acceptable` with every reason.
 */
export async function acceptedFaultBody(
  engine: Engine,
  wanted: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const checked = check('AcceptedFault', wanted);
  if (!checked.ok) throw new Error('an accepted fault is checked before it is completed');
  const { kind, code, findingCode, path, until } = checked.value;
  const draft = await engine.definitions.findDraft(kind, code);
  if (!draft) throw refuseMissing(kind, code);
  const found = (await findInDrafts(engine, [draft])).find(
    ({ finding }) => finding.code === findingCode && finding.path === path,
  );
  const used = await usedText(engine, kind, code);
  const reasons = whyNotAcceptable({
    finding: found?.finding,
    imported: textOf(draft.body, 'sourceSite') !== '',
    inUse: used !== undefined,
    inherited: used !== undefined && saysTheSame(used, draft, path),
    until,
    today: localDateOf(engine.clock.now()),
  });
  if (reasons.length > 0 || !found)
    throw new Refused(reasons.map((why) => reason('fault-not-acceptable', { kind, code, why })));
  const completed: AcceptedFault = {
    ...checked.value,
    definitionName: textOf(draft.body, draftKind(kind).nameField),
    ownerAgency: textOf(draft.body, 'ownerAgency'),
    message: found.finding.message,
    place: namedPath(draft.body, path),
    mark: found.mark,
  };
  return { ...completed };
}
