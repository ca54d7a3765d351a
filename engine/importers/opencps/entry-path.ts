import { isUtf8 } from 'node:buffer';
import { type Entry, getFileNameLowLevel } from 'yauzl';
import { ImportRefused } from './import-refused.ts';

const NAME_IS_UTF8 = 0x800;
const MAX_PATH_LENGTH = 500;

/** The path of a zip entry, decoded and safe; a folder's ends with a slash. */
export function entryPath(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const valid = isUtf8(raw);
  if ((entry.generalPurposeBitFlag & NAME_IS_UTF8) !== 0 && !valid) {
    throw new ImportRefused('archive-path-encoding', { file: raw.toString('latin1') });
  }
  // macOS and many scripts write UTF-8 without the flag; what is not UTF-8 is the cp437 of the format.
  const flags = valid ? entry.generalPurposeBitFlag | NAME_IS_UTF8 : entry.generalPurposeBitFlag;
  return safePath(getFileNameLowLevel(flags, raw, entry.extraFields, true));
}

/** NFC with forward slashes; refuses whatever could name something outside the archive or hide what it names. */
export function safePath(name: string): string {
  const path = name.normalize('NFC');
  if (path.length > MAX_PATH_LENGTH) {
    throw new ImportRefused('archive-path-too-long', { file: name }, String(MAX_PATH_LENGTH));
  }
  const segments = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  const climbs = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (climbs || /^[a-z]:/i.test(path) || /[\\\p{Cc}\ufffd\u202a-\u202e\u2066-\u2069]/u.test(path)) {
    throw new ImportRefused('archive-path-unsafe', { file: name });
  }
  return path;
}
