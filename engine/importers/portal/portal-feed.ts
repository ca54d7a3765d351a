import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Bilingual } from '../../../schemas/types/index.ts';
import type { FeedLine, PortalFeed } from '../../ports/portal-feed.ts';

const MEBI = 1024 * 1024;
const MOST_BYTES = 256 * MEBI;
const MOST_PROCEDURES = 20_000;
const GZIP = [0x1f, 0x8b];

const inflate = promisify(gunzip);
const tooLarge: Bilingual = {
  vi: `tệp sau giải nén vượt quá ${MOST_BYTES / MEBI} MB`,
  en: `the file unpacks to more than ${MOST_BYTES / MEBI} MB`,
};

async function unpacked(bytes: Uint8Array): Promise<Uint8Array | Bilingual> {
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
  try {
    return await inflate(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    if (error instanceof RangeError) return tooLarge;
    return { vi: 'tệp nén bị hỏng hoặc chưa đủ', en: 'the compressed file is damaged or incomplete' };
  }
}

function parsedLine(text: string, line: number): FeedLine {
  try {
    const value: unknown = JSON.parse(text);
    return { line, value };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { line, fault: { vi: `không phải JSON đúng: ${why}`, en: `not valid JSON: ${why}` } };
  }
}

/** A JSON array, or one JSON object a line; plain or gzip; UTF-8. */
export function portalFeed(): PortalFeed {
  return {
    async read(_fileName, packed) {
      const bytes = await unpacked(packed);
      if (!(bytes instanceof Uint8Array)) return { refused: bytes };
      if (bytes.length > MOST_BYTES) return { refused: tooLarge };
      let text: string;
      try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        return { refused: { vi: 'tệp không phải UTF-8', en: 'the file is not UTF-8' } };
      }
      if (text.trim() === '') return { refused: { vi: 'tệp trống', en: 'the file is empty' } };
      if (/^\s*\[/.test(text)) {
        const [whole] = [parsedLine(text, 1)];
        if ('fault' in whole) return { refused: whole.fault };
        const rows = Array.isArray(whole.value) ? whole.value : [];
        return limited(rows.map((value: unknown, index) => ({ line: index + 1, value })));
      }
      const lines = text.split('\n').flatMap((row, index) => (row.trim() === '' ? [] : [parsedLine(row, index + 1)]));
      return limited(lines);
    },
  };
}

function limited(lines: FeedLine[]): { lines: FeedLine[] } | { refused: Bilingual } {
  if (lines.length <= MOST_PROCEDURES) return { lines };
  const message = `${MOST_PROCEDURES}`;
  return {
    refused: { vi: `tệp có hơn ${message} thủ tục`, en: `the file holds more than ${message} procedures` },
  };
}
