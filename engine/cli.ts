import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalLines } from './cli/trouble.ts';
import { ConfigFault } from './config.ts';
import { Refused } from './usecases/refused.ts';

/** Answered by a command: the exit status of the process. */
type Command = (args: string[]) => Promise<number>;

const commands: Record<string, { about: string; run: () => Promise<{ run: Command }> }> = {
  serve: { about: 'serve: opens the store, seeds it when it is new, serves', run: () => import('./cli/serve.ts') },
  import: {
    about:
      'import <file.zip|file.xml|folder> [--apply] [--publish] [--reason text]: plans a bundle of OpenCPS or of thutuc, applies it when told',
    run: () => import('./cli/import.ts'),
  },
  export: {
    about:
      'export <file.zip|folder> [--format opencps|thutuc]: writes every definition as an OpenCPS bundle, or one JSON file each',
    run: () => import('./cli/export.ts'),
  },
  stage: {
    about: 'stage <procedures.jsonl[.gz]>: takes procedures of the national portal into staging and reports on them',
    run: () => import('./cli/stage.ts'),
  },
  simulate: {
    about: 'simulate --all | <processNo> <script.json>: runs the stored scenarios of all drafts, or a script on one',
    run: () => import('./cli/simulate.ts'),
  },
  lint: {
    about: 'lint [kind/code …]: checks drafts, all of them when none is named; status 1 when something is wrong',
    run: () => import('./cli/lint.ts'),
  },
  drive: {
    about: 'drive [bundle.zip …]: takes every seeded and bundled process to each of its ends in a scratch store',
    run: () => import('./cli/drive.ts'),
  },
  diff: {
    about:
      'diff <kind>/<code> [from] [to] | a.zip b.zip | folder folder | a.json b.json [--en]: how two texts differ, in words; 1 when they do',
    run: () => import('./cli/diff.ts'),
  },
  seed: { about: 'seed [demo|reference|none]: seeds a new store without serving', run: () => import('./cli/seed.ts') },
};

/** The version in package.json. */
export const version: string = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'),
).version;

async function main(): Promise<number> {
  const [name = '', ...rest] = process.argv.slice(2);
  const command = commands[name];
  if (!command) {
    console.log(
      `thutuc ${version}\n\n${Object.values(commands)
        .map(({ about }) => `  ${about}`)
        .join('\n')}`,
    );
    return name === '' || name === 'help' ? 0 : 2;
  }
  const { run } = await command.run();
  return run(rest);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof Refused) for (const line of refusalLines(error)) console.error(line);
  else if (error instanceof ConfigFault || (error instanceof Error && error.name === 'StoreInUse'))
    console.error(error.message);
  else console.error(error);
  process.exitCode = 1;
}
