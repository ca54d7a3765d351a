import type { Finding } from '../../schemas/types/index.ts';
import { composeReader } from '../compose.ts';
import { readConfig } from '../config.ts';
import { definitionKinds, isPublishable } from '../usecases/draft-kinds.ts';
import type { Engine } from '../usecases/engine.ts';
import { type DraftName, lintDrafts } from '../usecases/lint-drafts.ts';

/** `kind/code`, the code being anything behind the first slash. */
function named(text: string): DraftName {
  const [name = ''] = text.split('/');
  const kind = definitionKinds.find((known) => known === name);
  const code = text.slice(name.length + 1);
  if (!kind || !isPublishable(kind) || code === '') throw new Error(`“${text}” is no kind/code`);
  return { kind, code };
}

async function everyDraft(engine: Engine): Promise<DraftName[]> {
  const drafts = await Promise.all(
    definitionKinds.filter(isPublishable).map((kind) => engine.definitions.allDrafts(kind)),
  );
  return drafts.flat().map(({ kind, code }) => ({ kind, code }));
}

function print(key: string, findings: readonly Finding[]): void {
  for (const { severity, path, code, message } of findings)
    console.log(`${severity.padEnd(7)} ${key} ${path}  ${code}: ${message.vi} / ${message.en}`);
}

/** Prints every finding of the drafts taken together, and how many there are of each kind. */
export async function run(args: string[]): Promise<number> {
  const { engine, close } = composeReader(readConfig(process.env));
  try {
    const items = args.length > 0 ? args.map(named) : await everyDraft(engine);
    const found = await lintDrafts(engine, items);
    for (const [key, findings] of found) print(key, findings);
    const all = [...found.values()].flat();
    const counts = Map.groupBy(all, ({ severity, code }) => `${severity} ${code}`);
    for (const [name, group] of [...counts].sort((one, other) => other[1].length - one[1].length))
      console.log(`${String(group.length).padStart(6)}  ${name}`);
    console.log(`${items.length} drafts`);
    return all.some(({ severity }) => severity === 'error') ? 1 : 0;
  } finally {
    await close();
  }
}
