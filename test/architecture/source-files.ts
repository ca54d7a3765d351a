import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** One file of the tree by its path from the root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

const FOLDERS = ['schemas', 'engine', 'admin-ui', 'seeds', 'test'];

/** Every TypeScript file that people write. */
export function sourceFiles(): SourceFile[] {
  const folders = readdirSync(root).filter((name) => FOLDERS.includes(name));
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name).split(sep).join('/'),
      ),
    )
    .filter(
      (path) => /\.tsx?$/.test(path) && !/(^|\/)(node_modules|dist)\//.test(path) && !path.startsWith('schemas/types/'),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
