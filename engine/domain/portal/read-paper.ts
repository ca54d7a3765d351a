import type { PortalPaper } from '../../../schemas/types/index.ts';

/** Why a line of the papers cannot be taken as it stands. */
export type PaperDoubt = 'portal-note-as-paper' | 'portal-paper-or-note' | 'portal-paper-count';

/** A line of the papers: what it most likely is. */
export interface PortalPaperReading {
  name: string;
  /** The blank form whose file name the portal glued to the name. */
  form: string;
  kind: 'part' | 'note';
  originals: number;
  copies: number;
  /** "(nếu có)" and the like: handed in only where it exists. */
  optional: boolean;
  doubt?: PaperDoubt;
}

const FORM = /(?:(?<=[\p{Ll}.);:”"\]])(?=\p{Lu})|(?<=\p{Ll})(?=\d))([^;:\n]{1,160}?\.(?:docx?|pdf|xlsx?|rtf|odt))\s*$/u;
const NOTE = /^[\s*+\-–.()\d]*(lưu ý|ghi chú|chú ý|số lượng hồ sơ|số bộ hồ sơ|thành phần hồ sơ)/i;
const OPTIONAL = /nếu có|trong trường hợp có|đối với trường hợp|trường hợp/i;
const SHORTEST_NAME = 4;
/** More copies of one paper than any procedure asks for: the year of a decree runs into the number behind it. */
const MOST_COPIES = 20;
const LAST_DIGIT = 10;

/** Splits the file name of a blank form off a paper's name. */
export function splitForm(text: string): { name: string; form: string } {
  const found = FORM.exec(text);
  return found?.[1]
    ? { name: text.slice(0, found.index).trim(), form: found[1].trim() }
    : { name: text.trim(), form: '' };
}

/** Reads one line of `giay_to`. */
export function readPaper({ ten, ban_chinh: originals = 0, ban_sao: copies = 0 }: PortalPaper): PortalPaperReading {
  const { name, form } = splitForm(ten);
  const optional = OPTIONAL.test(name);
  const paper = { name, form, originals, copies, optional };
  if (originals > MOST_COPIES || copies > MOST_COPIES)
    return {
      ...paper,
      kind: 'part',
      originals: originals > MOST_COPIES ? originals % LAST_DIGIT : originals,
      copies: copies > MOST_COPIES ? copies % LAST_DIGIT : copies,
      doubt: 'portal-paper-count',
    };
  if (originals > 0 || copies > 0) return { ...paper, kind: 'part' };
  const note = name.length < SHORTEST_NAME || NOTE.test(name) || /[:：]$/.test(name);
  return note
    ? { ...paper, kind: 'note', doubt: 'portal-note-as-paper' }
    : { ...paper, kind: 'part', optional: true, doubt: 'portal-paper-or-note' };
}
