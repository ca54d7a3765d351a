import { setImmediate } from 'node:timers/promises';
import type { ActionConfig, ServiceProcess } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { sameValue } from '../domain/exchange/same-value.ts';
import { carriedPaper } from '../domain/process/compile.ts';
import { mergesTheSame } from '../domain/process/same-merge.ts';
import type { ConfigChange, ConfigChanges, PaperChange } from '../domain/release/config-changes.ts';
import type { InForceEntry } from '../domain/release/in-force.ts';
import type { DefinitionRow } from '../ports/definition-store.ts';
import type { Engine } from './engine.ts';

/** What was found out of a revision of a process holds for good; only of the newest is it asked. */
interface Known {
  revision: number;
  actionCodes: string[];
  /** By the changes asked about. */
  verdict?: { asked: string; otherwise: boolean };
}

const knownOf = new WeakMap<Engine['definitions'], Map<string, Known>>();
/** More to read than this, and one pass over all processes is cheaper. */
const ONE_BY_ONE = 50;
/** Processes compared between two turns of the event loop. */
const AT_ONCE = 50;

async function processOf({ definitions }: Engine, code: string): Promise<ServiceProcess | undefined> {
  const process = check('ServiceProcess', (await definitions.findDraft('service-process', code))?.body);
  return process.ok ? process.value : undefined;
}

async function readActionCodes(engine: Engine, rows: DefinitionRow[]): Promise<Map<string, Known>> {
  const known = knownOf.get(engine.definitions) ?? new Map<string, Known>();
  knownOf.set(engine.definitions, known);
  const missing = rows.filter(({ code, revision }) => known.get(code)?.revision !== revision);
  const drafts =
    missing.length > ONE_BY_ONE
      ? await engine.definitions.allDrafts('service-process')
      : await Promise.all(missing.map(({ code }) => engine.definitions.findDraft('service-process', code)));
  for (const draft of drafts) {
    const process = check('ServiceProcess', draft?.body);
    if (!draft || !process.ok) continue;
    const actionCodes = [...new Set(process.value.actions.map(({ actionCode }) => actionCode))];
    known.set(draft.code, { revision: draft.revision, actionCodes });
  }
  return known;
}

async function configOf({ catalogue }: Engine, actionCode: string, version: number | null) {
  if (version === null) return undefined;
  const config = check('ActionConfig', (await catalogue.version('action-config', actionCode, version)).body);
  return config.ok ? config.value : undefined;
}

/** Whether a paper that the version in force issues would be carried otherwise. */
async function issuesOtherwise(
  { catalogue, definitions }: Engine,
  code: string,
  { version }: InForceEntry,
  papers: PaperChange[],
): Promise<boolean> {
  if (papers.length === 0) return false;
  const process = check('CompiledProcess', (await definitions.findVersion('service-process', code, version))?.compiled);
  if (!process.ok) return false;
  const { actions, documentTypes } = process.value;
  const issued = new Set(actions.flatMap((action) => action.documentTypes));
  for (const { typeCode, to } of papers.filter((paper) => issued.has(paper.typeCode))) {
    const carried = documentTypes?.find((type) => type.typeCode === typeCode);
    const body = to === null ? undefined : (await catalogue.version('document-type', typeCode, to)).body;
    const now = check('DocumentType', body);
    if (now.ok !== (carried !== undefined)) return true;
    if (now.ok && !sameValue(carried, carriedPaper(now.value))) return true;
  }
  return false;
}

async function differs(engine: Engine, code: string, changes: ConfigChange[]): Promise<boolean> {
  const process = await processOf(engine, code);
  if (!process) return false;
  for (const { actionCode, from, to } of changes) {
    const [one, other]: (ActionConfig | undefined)[] = await Promise.all([
      configOf(engine, actionCode, from),
      configOf(engine, actionCode, to),
    ]);
    if (!mergesTheSame(process, actionCode, one, other)) return true;
  }
  return false;
}

/** Codes of the processes that would come out otherwise if they were published again, because of changed configurations. */
export async function mergedOtherwise(
  engine: Engine,
  configs: ConfigChanges,
  processes: { row: DefinitionRow; entry: InForceEntry }[],
): Promise<Set<string>> {
  const asked = processes.filter(({ entry }) => configs.anySince(entry));
  if (asked.length === 0) return new Set();
  const known = await readActionCodes(
    engine,
    asked.map(({ row }) => row),
  );
  const found = new Set<string>();
  let compared = 0;
  for (const { row, entry } of asked) {
    const process = known.get(row.code);
    const changes = process ? configs.since(entry, process.actionCodes) : [];
    const papers = configs.papersSince(entry);
    if (!process || changes.length + papers.length === 0) continue;
    const key = JSON.stringify([entry.version, changes, papers]);
    if (process.verdict?.asked !== key) {
      const otherwise =
        (await differs(engine, row.code, changes)) || (await issuesOtherwise(engine, row.code, entry, papers));
      process.verdict = { asked: key, otherwise };
      compared += 1;
      if (compared % AT_ONCE === 0) await setImmediate();
    }
    if (process.verdict.otherwise) found.add(row.code);
  }
  return found;
}
