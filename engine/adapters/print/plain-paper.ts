import type { Documents } from '../../ports/documents.ts';

const FIELD = /\{\{\s*([\p{L}\p{N}_.]+)\s*\}\}/gu;
/** What is left to be filled by hand. */
const BLANK = '……………';
const BYTE_ORDER_MARK = '\uFEFF';

/** A title as a file name. */
const fileName = (title: string): string => `${title.replaceAll(/[/\\:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'Giấy tờ'}.txt`;

/** Prints papers as plain text, readable everywhere and by everybody. */
export function plainPaper(): Documents {
  return {
    async print(title, template, values) {
      const text = template.replaceAll(FIELD, (_field, name: string) => values[name]?.trim() || BLANK);
      return {
        name: fileName(title),
        mediaType: 'text/plain',
        bytes: Buffer.from(`${BYTE_ORDER_MARK}${text.trimEnd()}\n`, 'utf8'),
      };
    },
  };
}
