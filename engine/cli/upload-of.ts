import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { writeArchive } from '../importers/opencps/write-archive.ts';

/** A file, or the files of a folder as one archive. */
export async function uploadOf(path: string): Promise<{ fileName: string; bytes: Uint8Array }> {
  if (!statSync(path).isDirectory()) return { fileName: basename(path), bytes: readFileSync(path) };
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return { path: relative(path, full).split(sep).join('/'), bytes: readFileSync(full) };
    });
  const name = basename(resolve(path));
  return { fileName: `${name}.zip`, bytes: await writeArchive(name, files) };
}
