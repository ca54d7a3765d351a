import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceProcess } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'seeds', 'procedures');

/** The processes of the seeded procedures. */
export function seedProcesses(): ServiceProcess[] {
  return globSync('*.json', { cwd: folder })
    .sort()
    .flatMap((name): unknown[] => JSON.parse(readFileSync(join(folder, name), 'utf8')).processes)
    .map((body) => {
      const process = check('ServiceProcess', body);
      if (!process.ok) throw new Error(JSON.stringify(process.errors));
      return process.value;
    });
}
