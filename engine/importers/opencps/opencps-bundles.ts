import type { BundleFormat } from '../../ports/bundle-format.ts';
import { ownFiles, readOwnBundle } from '../thutuc/own-bundle.ts';
import { ImportRefused } from './import-refused.ts';
import { readArchive } from './read-archive.ts';
import { readBundle } from './read-bundle.ts';
import { writeArchive } from './write-archive.ts';
import { writeBundle } from './write-bundle.ts';

/** The archives OpenCPS imports and exports, lone XML files of any root element of theirs, and bundles of thutuc's own. */
export function openCpsBundles(): BundleFormat {
  return {
    async read(fileName, bytes) {
      try {
        const archive = await readArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName);
        return { bundle: readOwnBundle(archive) ?? readBundle(archive) };
      } catch (error) {
        if (!(error instanceof ImportRefused)) throw error;
        const { code, sentence, place } = error;
        return { refused: { code, message: sentence, ...place } };
      }
    },
    write: async (name, definitions, layout, site) =>
      writeArchive(name, layout === 'thutuc' ? ownFiles(definitions, site) : writeBundle(definitions)),
  };
}
