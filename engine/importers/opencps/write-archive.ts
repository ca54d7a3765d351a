import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file to pack; `path` is relative to the top folder, with forward slashes. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

// Read with local getters by the DOS format, so local parts give the same bytes in every time zone.
const MODIFIED = new Date(2000, 0, 1);

/** A ZIP with one top folder; the same files give the same bytes, whatever their order and the hour. */
export async function writeArchive(topFolder: string, files: readonly PackedFile[]): Promise<Buffer> {
  const zip = new ZipFile();
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const { path, bytes } of sorted) {
    zip.addBuffer(bytes, `${topFolder}/${path}`.normalize('NFC'), {
      mtime: MODIFIED,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  return buffer(zip.outputStream);
}
