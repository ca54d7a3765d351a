import type { Bilingual, Finding } from '../../../schemas/types/index.ts';

/** Where in the upload: file is the upload itself or a path inside it; line and column count from 1, in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

const SENTENCES = {
  'upload-too-large': (d) => ({ vi: `Tệp tải lên vượt quá ${d}.`, en: `The upload is larger than ${d}.` }),
  'upload-not-readable': () => ({
    vi: 'Tệp tải lên không phải tệp nén ZIP, cũng không phải tệp .xml.',
    en: 'The upload is neither a ZIP archive nor an .xml file.',
  }),
  'archive-damaged': (d) => ({
    vi: `Tệp nén bị hỏng hoặc tải lên chưa đủ (${d}).`,
    en: `The archive is damaged or incomplete (${d}).`,
  }),
  'archive-empty': () => ({ vi: 'Tệp nén không chứa tệp nào.', en: 'The archive contains no file.' }),
  'archive-too-many-entries': (d) => ({
    vi: `Tệp nén chứa quá ${d} mục.`,
    en: `The archive contains more than ${d} entries.`,
  }),
  'archive-too-large': (d) => ({
    vi: `Tổng dung lượng sau giải nén vượt quá ${d}.`,
    en: `The files unpack to more than ${d}.`,
  }),
  'archive-path-unsafe': () => ({
    vi: 'Đường dẫn trong tệp nén không an toàn (đi ra ngoài thư mục, tuyệt đối, hoặc có ký tự cấm).',
    en: 'A path in the archive is unsafe (leaves its folder, is absolute, or has forbidden characters).',
  }),
  'archive-path-too-long': (d) => ({
    vi: `Đường dẫn trong tệp nén dài quá ${d} ký tự.`,
    en: `A path in the archive is longer than ${d} characters.`,
  }),
  'archive-path-encoding': () => ({
    vi: 'Tên tệp trong tệp nén được đánh dấu UTF-8 nhưng không phải UTF-8.',
    en: 'A file name in the archive is marked as UTF-8 and is not.',
  }),
  'archive-path-duplicate': () => ({
    vi: 'Tệp nén chứa hai tệp cùng đường dẫn.',
    en: 'The archive contains two files with the same path.',
  }),
  'archive-link': () => ({
    vi: 'Tệp nén chứa liên kết hoặc tệp đặc biệt; chỉ nhận tệp thường.',
    en: 'The archive contains a link or a special file; only ordinary files are accepted.',
  }),
  'archive-encrypted': () => ({
    vi: 'Tệp nén có mật khẩu; hãy nén lại không đặt mật khẩu.',
    en: 'The archive is protected by a password; pack it again without one.',
  }),
  'archive-method': (d) => ({
    vi: `Kiểu nén ${d} không được hỗ trợ; hãy nén lại theo kiểu ZIP thông thường (Deflate).`,
    en: `Compression method ${d} is not supported; pack it again with the ordinary one (Deflate).`,
  }),
  'archive-entry-too-large': (d) => ({
    vi: `Tệp trong tệp nén lớn hơn ${d}.`,
    en: `A file in the archive is larger than ${d}.`,
  }),
  'archive-bomb': (d) => ({
    vi: `Tệp trong tệp nén được nén quá ${d}, có thể là bom nén.`,
    en: `A file in the archive is compressed more than ${d}, as a decompression bomb is.`,
  }),
  'archive-size-lie': () => ({
    vi: 'Dung lượng thật của tệp khác dung lượng ghi trong tệp nén.',
    en: 'The real size of the file differs from the size stated in the archive.',
  }),
  'archive-checksum': () => ({
    vi: 'Nội dung tệp không khớp mã kiểm tra trong tệp nén.',
    en: 'The content of the file does not match its checksum in the archive.',
  }),
  'bundle-too-many-items': (d) => ({
    vi: `Gói chứa quá ${d} mục cấu hình.`,
    en: `The bundle holds more than ${d} definitions.`,
  }),
  'xml-too-large': (d) => ({ vi: `Tệp XML lớn hơn ${d}.`, en: `The XML file is larger than ${d}.` }),
  'xml-encoding': (d) => ({
    vi: `Tệp XML dùng bảng mã ${d}; chỉ nhận UTF-8, hoặc UTF-16 có BOM. Hãy lưu lại tệp bằng UTF-8.`,
    en: `The XML file uses the encoding ${d}; only UTF-8, or UTF-16 with a BOM, is accepted. Save it again as UTF-8.`,
  }),
  'xml-bytes': (d) => ({
    vi: `Tệp XML có byte không hợp lệ trong bảng mã ${d}. Hãy lưu lại tệp bằng UTF-8.`,
    en: `The XML file has bytes that are not valid ${d}. Save it again as UTF-8.`,
  }),
  'xml-doctype': () => ({
    vi: 'Tệp XML có khai báo DOCTYPE; không nhận DTD và thực thể ngoài.',
    en: 'The XML file has a DOCTYPE; DTDs and external entities are not accepted.',
  }),
  'xml-too-deep': (d) => ({ vi: `Các thẻ XML lồng nhau quá ${d} cấp.`, en: `XML elements nest deeper than ${d}.` }),
  'xml-too-many-elements': (d) => ({
    vi: `Tệp XML có quá ${d} thẻ.`,
    en: `The XML file has more than ${d} elements.`,
  }),
  'xml-text-too-long': (d) => ({
    vi: `Một đoạn nội dung XML dài quá ${d} ký tự.`,
    en: `A piece of the XML is longer than ${d} characters.`,
  }),
  'xml-name-too-long': (d) => ({
    vi: `Tên thẻ hoặc thuộc tính XML dài quá ${d} ký tự.`,
    en: `An XML element or attribute name is longer than ${d} characters.`,
  }),
  'xml-too-many-attributes': (d) => ({
    vi: `Một thẻ XML có quá ${d} thuộc tính.`,
    en: `An XML element has more than ${d} attributes.`,
  }),
  'xml-malformed': (d) => ({ vi: `Tệp XML sai cú pháp: ${d}`, en: `The XML is not well-formed: ${d}` }),
} satisfies Record<string, (detail: string) => Bilingual>;

/** Every way an upload is refused before its content is looked at. */
export type ImportRefusalCode = keyof typeof SENTENCES;

const DETAIL_LENGTH = 200;

/** An upload, or one file of it, that is refused as a whole; `sentence` is for people, `message` for the log. */
export class ImportRefused extends Error {
  readonly code: ImportRefusalCode;
  readonly place: Place;
  readonly sentence: Bilingual;

  constructor(code: ImportRefusalCode, place: Place, detail: string | Bilingual = '') {
    const { vi, en } = typeof detail === 'string' ? { vi: detail, en: detail } : detail;
    const say: (detail: string) => Bilingual = SENTENCES[code];
    const sentence = { vi: say(printable(vi, DETAIL_LENGTH)).vi, en: say(printable(en, DETAIL_LENGTH)).en };
    super(sentence.en);
    this.name = 'ImportRefused';
    this.code = code;
    this.place = { ...place, file: printable(place.file, 1000) };
    this.sentence = sentence;
  }

  /** The same refusal as a finding, for a plan in which the other files go on. */
  toFinding(): Finding {
    return { code: this.code, severity: 'error', path: '', message: this.sentence, ...this.place };
  }
}

/** Hostile text made safe to show: controls and direction overrides become U+FFFD, and it is cut. */
function printable(text: string, length: number): string {
  const cut = text.length > length ? `${text.slice(0, length - 1)}…` : text;
  return cut.toWellFormed().replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
