import type { Bilingual } from '../../../schemas/types/index.ts';

interface Opened {
  readonly name: string;
  readonly line: number;
}

const KNOWN = [
  [
    /unclosed tag/,
    (at) => ({
      vi: `thẻ <${at.name}> mở ở dòng ${at.line} chưa được đóng.`,
      en: `<${at.name}>, opened on line ${at.line}, is never closed.`,
    }),
  ],
  [
    /unexpected close tag/,
    (at) => ({
      vi: `thẻ đóng không khớp với <${at.name}> mở ở dòng ${at.line}.`,
      en: `the closing tag does not match <${at.name}>, opened on line ${at.line}.`,
    }),
  ],
  [/unmatched closing tag/, () => ({ vi: 'thẻ đóng không có thẻ mở.', en: 'a closing tag was never opened.' })],
  [/entity/, () => ({ vi: 'dấu & hoặc thực thể không hợp lệ.', en: 'an & or entity that is not valid.' })],
  [/duplicate attribute/, () => ({ vi: 'thuộc tính bị lặp.', en: 'an attribute is repeated.' })],
  [/only one root/, () => ({ vi: 'có hơn một thẻ gốc.', en: 'there is more than one root element.' })],
  [/root element|no root/, () => ({ vi: 'tệp không có thẻ gốc.', en: 'the file has no root element.' })],
  [/outside of root/, () => ({ vi: 'có chữ nằm ngoài thẻ gốc.', en: 'there is text outside the root element.' })],
  [/unexpected end/, () => ({ vi: 'tệp bị cắt ngang.', en: 'the file ends in the middle.' })],
  [/disallowed character/, () => ({ vi: 'có ký tự không được phép.', en: 'a character is not allowed here.' })],
] satisfies readonly (readonly [RegExp, (at: Opened) => Bilingual])[];

/** What is wrong, in words, from the parser's own English and the element it happened in. */
export function wellFormedness(mistake: string, at: Opened = { name: '', line: 1 }): Bilingual {
  const known = KNOWN.find(([pattern]) => pattern.test(mistake));
  if (known !== undefined) return known[1](at);
  const plain = mistake.replace(/^\d+:\d+: /, '');
  return { vi: `(${plain})`, en: plain };
}
