import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Finding } from '../../../schemas/types/index.ts';
import { entryPath, safePath } from './entry-path.ts';
import { ImportRefused } from './import-refused.ts';
import { topFolder, topFolderFindings } from './top-folder.ts';

const MB = 1024 * 1024;
const MAX_UPLOAD = 64 * MB;
const MAX_ENTRIES = 10_000;
const MAX_ENTRY = 20 * MB;
const MAX_TOTAL = 200 * MB;
const MAX_RATIO = 200;
const RATIO_FREE = MB;

/** One file of an upload; `path` is NFC, with forward slashes, relative to the top folder. */
export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Buffer;
}

/** An upload unpacked in memory; `topFolder` is empty where there is none. */
export interface Archive {
  readonly topFolder: string;
  readonly entries: readonly ArchiveEntry[];
  readonly findings: readonly Finding[];
}

/** Unpacks a ZIP, or takes a lone .xml as an archive of one; throws ImportRefused at the first thing out of bounds. */
export async function readArchive(bytes: Buffer, fileName: string): Promise<Archive> {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  if (bytes.length > MAX_UPLOAD) throw new ImportRefused('upload-too-large', { file: name }, '64 MB');
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readZip(bytes, name);
  if (!/\.xml$/i.test(name)) throw new ImportRefused('upload-not-readable', { file: name });
  if (bytes.length > MAX_ENTRY) throw new ImportRefused('xml-too-large', { file: name }, '20 MB');
  return { topFolder: '', entries: [{ path: safePath(name), bytes }], findings: [] };
}

async function readZip(bytes: Buffer, name: string): Promise<Archive> {
  const zip = await orDamaged(name, fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false }));
  const files = checkedFiles(await listEntries(zip, name), name);
  const folder = topFolder([...files.keys()]);
  const entries: ArchiveEntry[] = [];
  for (const [path, entry] of files) {
    const content = await unpack(zip, entry, bytes, path);
    entries.push({ path: folder === '' ? path : path.slice(folder.length + 1), bytes: content });
  }
  return { topFolder: folder, entries, findings: topFolderFindings(folder, name) };
}

async function listEntries(zip: ZipFile, name: string): Promise<Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw new ImportRefused('archive-too-many-entries', { file: name }, String(MAX_ENTRIES));
  }
  const entries: Entry[] = [];
  const iterator = zip.eachEntry();
  for (;;) {
    const next = await orDamaged(name, iterator.next());
    if (next.done) return entries;
    entries.push(next.value);
  }
}

/** The ordinary files by path, each within bounds by what its header declares: nothing is inflated before all are. */
function checkedFiles(entries: readonly Entry[], name: string): Map<string, Entry> {
  const files = new Map<string, Entry>();
  let total = 0;
  for (const entry of entries) {
    const path = entryPath(entry);
    checkHeader(entry, path);
    if (path.endsWith('/') || isLitter(path)) continue;
    if (files.has(path)) throw new ImportRefused('archive-path-duplicate', { file: path });
    files.set(path, entry);
    total += entry.uncompressedSize;
    if (total > MAX_TOTAL) throw new ImportRefused('archive-too-large', { file: name }, '200 MB');
  }
  if (files.size === 0) throw new ImportRefused('archive-empty', { file: name });
  return files;
}

function checkHeader(entry: Entry, path: string): void {
  const place = { file: path };
  if (!isOrdinary(entry)) throw new ImportRefused('archive-link', place);
  if (entry.isEncrypted()) throw new ImportRefused('archive-encrypted', place);
  if (!entry.canDecodeFileData()) throw new ImportRefused('archive-method', place, String(entry.compressionMethod));
  const size = entry.uncompressedSize;
  if (size > MAX_ENTRY) throw new ImportRefused('archive-entry-too-large', place, '20 MB');
  if (size > RATIO_FREE && size > entry.compressedSize * MAX_RATIO) {
    throw new ImportRefused('archive-bomb', place, `${MAX_RATIO}:1`);
  }
}

/** A file or a folder by its Unix mode, or without one, as DOS and many libraries write it. */
function isOrdinary(entry: Entry): boolean {
  const type = (entry.externalFileAttributes >>> 16) & 0xf000;
  return type === 0 || type === 0x8000 || type === 0x4000;
}

/** What macOS adds to every archive and nobody means to import. */
function isLitter(path: string): boolean {
  return path.startsWith('__MACOSX/') || path.endsWith('/.DS_Store') || path === '.DS_Store';
}

const inflate = promisify(inflateRaw);

/** The content of an entry; inflating stops at the declared size, which is within bounds, so a lying header gains nothing. */
async function unpack(zip: ZipFile, entry: Entry, upload: Buffer, path: string): Promise<Buffer> {
  const { fileDataStart } = await orDamaged(path, zip.readLocalFileHeaderPromise(entry, { minimal: true }));
  const packed = upload.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  const content = entry.compressionMethod === 0 ? packed : await inflateUpTo(packed, entry.uncompressedSize, path);
  if (content.length !== entry.uncompressedSize) throw new ImportRefused('archive-size-lie', { file: path });
  if (crc32(content) !== entry.crc32) throw new ImportRefused('archive-checksum', { file: path });
  return content;
}

async function inflateUpTo(packed: Buffer, size: number, path: string): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    if (error instanceof RangeError) throw new ImportRefused('archive-size-lie', { file: path });
    throw damaged(path, error);
  }
}

async function orDamaged<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw damaged(file, error);
  }
}

function damaged(file: string, error: unknown): ImportRefused {
  const detail = error instanceof Error ? error.message : String(error);
  if (detail === 'strong encryption is not supported') return new ImportRefused('archive-encrypted', { file });
  return new ImportRefused('archive-damaged', { file }, detail);
}
