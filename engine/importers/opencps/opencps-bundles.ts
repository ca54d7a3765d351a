import type { BundleFormat } from '../../ports/bundle-format.ts';
import { ImportRefused } from './import-refused.ts';
import { readArchive } from './read-archive.ts';
import { readBundle } from './read-bundle.ts';
import { writeArchive } from './write-archive.ts';
import { writeBundle } from './write-bundle.ts';

/** The archives OpenCPS imports and exports, and lone XML files of any root element of theirs. */
export function openCpsBundles(): BundleFormat {
  return {
    async read(fileName, bytes) {
      try {
        const archive = await readArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName);
        return { bundle: readBundle(archive) };
      } catch (error) {
        if (!(error instanceof ImportRefused)) throw error;
        const { code, sentence, place } = error;
        return { refused: { code, message: sentence, ...place } };
      }
    },
    write: (name, definitions) => writeArchive(name, writeBundle(definitions)),
  };
}
