import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeReader } from '../compose.ts';
import { readConfig } from '../config.ts';
import { readArchive } from '../importers/opencps/read-archive.ts';
import { exportBundle } from '../usecases/export-bundle.ts';
import { commandLineActor } from './command-line-actor.ts';

/** Writes every current definition: as an OpenCPS bundle, or as one JSON file each, into an archive or a folder. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'opencps' } },
  });
  const [path] = positionals;
  const { format } = values;
  if (!path) throw new Error('which file?');
  if (format !== 'opencps' && format !== 'thutuc') throw new Error(`“${format}” is no format: opencps or thutuc`);
  const { engine, close } = composeReader(readConfig(process.env));
  try {
    const { bytes } = await exportBundle(engine, commandLineActor(), { format });
    if (format === 'opencps' || path.endsWith('.zip')) writeFileSync(path, bytes);
    else await unpackInto(path, bytes);
    console.log(`${path}: ${bytes.length} bytes`);
    return 0;
  } finally {
    await close();
  }
}

/** The files of an archive below a folder, so that a version control system can compare them. */
async function unpackInto(folder: string, bytes: Uint8Array): Promise<void> {
  const { entries } = await readArchive(Buffer.from(bytes), 'thutuc.zip');
  for (const { path, bytes: content } of entries) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
