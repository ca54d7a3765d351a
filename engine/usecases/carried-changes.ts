import type { CarriedChanges } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { carriedPaper } from '../domain/process/compile.ts';
import { describeChanges } from '../domain/process/diff/describe-changes.ts';
import type { InForceEntry } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';

async function versionBody(
  { catalogue }: Engine,
  kind: 'action-config' | 'document-type',
  code: string,
  version: number | null,
): Promise<Record<string, unknown> | undefined> {
  return version === null ? undefined : (await catalogue.version(kind, code, version)).body;
}

/** Configurations of its actions that changed since the version in force was merged with them. */
async function carriedConfigs(engine: Engine, entry: InForceEntry, codes: string[]): Promise<CarriedChanges[]> {
  const { configs } = await engine.catalogue.outlook();
  const told = configs.since(entry, codes).map(async ({ actionCode, from, to }): Promise<CarriedChanges> => {
    const [before, after] = await Promise.all([
      versionBody(engine, 'action-config', actionCode, from),
      versionBody(engine, 'action-config', actionCode, to),
    ]);
    return { kind: 'action-config', code: actionCode, changes: describeChanges('action-config', before, after) };
  });
  return Promise.all(told);
}

/** Types of papers that the version in force issues and that would be carried otherwise now. */
async function carriedPapers(engine: Engine, processNo: string, entry: InForceEntry): Promise<CarriedChanges[]> {
  const { configs } = await engine.catalogue.outlook();
  const version = await engine.catalogue.version('service-process', processNo, entry.version);
  const process = check('CompiledProcess', version.compiled);
  if (!process.ok) return [];
  const { actions, documentTypes = [] } = process.value;
  const issued = new Set(actions.flatMap((action) => action.documentTypes));
  const papers = configs.papersSince(entry).filter(({ typeCode }) => issued.has(typeCode));
  const told = papers.map(async ({ typeCode, to }): Promise<CarriedChanges> => {
    const carried = documentTypes.find((type) => type.typeCode === typeCode);
    const now = check('DocumentType', await versionBody(engine, 'document-type', typeCode, to));
    const after = now.ok ? carriedPaper(now.value) : undefined;
    return { kind: 'document-type', code: typeCode, changes: describeChanges('document-type', carried, after) };
  });
  return Promise.all(told);
}

/** What a process would be made of otherwise if it were put into effect again, though nobody touched the process itself. */
export async function carriedChanges(
  engine: Engine,
  processNo: string,
  body: Record<string, unknown>,
  entry: InForceEntry,
): Promise<CarriedChanges[]> {
  const process = check('ServiceProcess', body);
  const codes = process.ok ? [...new Set(process.value.actions.map(({ actionCode }) => actionCode))] : [];
  const found = [...(await carriedConfigs(engine, entry, codes)), ...(await carriedPapers(engine, processNo, entry))];
  return found.filter(({ changes }) => changes.length > 0);
}
