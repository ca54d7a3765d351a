// Builds the admin UI into dist/admin when what it is made of has changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { build } from 'vite';

const repository = join(import.meta.dirname, '..');
const out = join(repository, 'dist', 'admin');
/** Built aside and then put in place, so that nobody is ever served half a build. */
const fresh = `${out}.${process.pid}`;
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Hash of every source the pages are made of; it names the build. */
function sourceHash(): string {
  const files = globSync(['admin-ui/**/*', 'engine/domain/**/*.ts', 'schemas/**/*.ts', 'package-lock.json'], {
    cwd: repository,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(repository.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function builtHash(): string | undefined {
  const stamp = join(out, 'build.json');
  if (!existsSync(stamp)) return undefined;
  const kept: unknown = JSON.parse(readFileSync(stamp, 'utf8'));
  return typeof kept === 'object' && kept !== null && 'build' in kept && typeof kept.build === 'string'
    ? kept.build
    : undefined;
}

/** Compressed once here instead of at every request. */
async function compress(): Promise<void> {
  const files = globSync('**/*.{js,mjs,css,html,svg}', { cwd: fresh }).map((name) => join(fresh, name));
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      const quality = { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } };
      await writeFile(`${file}.br`, await brotli(bytes, quality));
      await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
    }),
  );
}

/** Builds aside and puts the whole in place of what was there. */
async function buildPages(hash: string): Promise<void> {
  try {
    await build({
      configFile: join(import.meta.dirname, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: fresh },
      define: { __BUILD__: JSON.stringify(hash) },
    });
    await compress();
    writeFileSync(join(fresh, 'build.json'), `${JSON.stringify({ build: hash })}\n`);
    rmSync(out, { recursive: true, force: true });
    renameSync(fresh, out);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const hash = sourceHash();
if (builtHash() === hash && !process.argv.includes('--force')) console.log(`admin UI: build ${hash} is current`);
else {
  console.log('admin UI: building…');
  await buildPages(hash);
  console.log(`admin UI: built ${hash}`);
}
