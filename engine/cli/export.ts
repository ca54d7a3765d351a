import { writeFileSync } from 'node:fs';
import { composeEngine } from '../compose.ts';
import { readConfig } from '../config.ts';
import { exportBundle } from '../usecases/export-bundle.ts';
import { commandLineActor } from './command-line-actor.ts';

/** Writes every current definition as one OpenCPS bundle. */
export async function run([path]: string[]): Promise<number> {
  if (!path) throw new Error('which file?');
  const { engine, close } = composeEngine(readConfig(process.env));
  try {
    const { bytes } = await exportBundle(engine, commandLineActor(), { format: 'opencps' });
    writeFileSync(path, bytes);
    console.log(`${path}: ${bytes.length} bytes`);
    return 0;
  } finally {
    await close();
  }
}
