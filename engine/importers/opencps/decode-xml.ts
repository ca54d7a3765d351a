import { isAscii, isUtf8 } from 'node:buffer';
import { ImportRefused } from './import-refused.ts';

const HEAD = 256;
const UTF_8 = /^(utf-?8|us-ascii|ascii)$/i;
/** Declared by old tools over plain ASCII, where all of them mean the same. */
const ASCII_COMPATIBLE = /^(iso-8859-\d+|windows-\d+|utf-16(le|be)?)$/i;

/** The text of an XML file without BOM and with LF line ends; throws ImportRefused on any encoding but UTF-8 and UTF-16 with BOM. */
export function decodeXml(bytes: Buffer, file: string): string {
  const text = isUtf16(bytes) ? decodeUtf16(bytes, file) : decodeUtf8(bytes, file);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff';
}

function decodeUtf16(bytes: Buffer, file: string): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
  const declared = declaredEncoding(head) ?? encoding;
  if (!/^utf-16$/i.test(declared) && declared.toLowerCase() !== encoding) {
    throw new ImportRefused('xml-encoding', { file, line: 1 }, declared);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRefused('xml-bytes', { file }, 'UTF-16');
  }
}

function decodeUtf8(bytes: Buffer, file: string): string {
  if (/^(3c00|003c|00003c)/.test(bytes.subarray(0, 4).toString('hex'))) {
    throw new ImportRefused('xml-encoding', { file, line: 1 }, { vi: 'UTF-16 không có BOM', en: 'UTF-16 without BOM' });
  }
  const declared =
    declaredEncoding(
      bytes
        .subarray(0, HEAD)
        .toString('latin1')
        .replace(/^\xef\xbb\xbf/, ''),
    ) ?? 'utf-8';
  if (!UTF_8.test(declared) && !(ASCII_COMPATIBLE.test(declared) && isAscii(bytes))) {
    throw new ImportRefused('xml-encoding', { file, line: 1 }, declared);
  }
  if (!isUtf8(bytes)) throw new ImportRefused('xml-bytes', { file, ...firstInvalid(bytes) }, 'UTF-8');
  return new TextDecoder('utf-8').decode(bytes);
}

function declaredEncoding(head: string): string | undefined {
  return /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/.exec(head)?.[1];
}

/** The line of the first byte that is not UTF-8: a line feed is never part of a longer sequence. */
function firstInvalid(bytes: Buffer): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (;;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const piece = bytes.subarray(start, end);
    if (!isUtf8(piece)) return { line, column: new TextDecoder('utf-8').decode(piece).indexOf('\ufffd') + 1 };
    if (feed === -1) return { line, column: 1 };
    line += 1;
    start = end + 1;
  }
}
