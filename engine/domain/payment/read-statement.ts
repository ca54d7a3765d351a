// A statement of a bank or gateway as people export or paste it -> lines.
import { readAmount } from '../fee/amount-text.ts';
import { fold } from '../words.ts';

/** One line; what could not be read is undefined. Amount in whole đồng. */
export interface StatementLine {
  /** The line as it was written. */
  text: string;
  at: string;
  transactionNo: string;
  amount: number | undefined;
  content: string;
  /** The first number of a dossier found in it. */
  dossierNo: string | undefined;
}

type Column = 'at' | 'transactionNo' | 'amount' | 'content';
const USUAL: readonly Column[] = ['at', 'transactionNo', 'amount', 'content'];
const HEADINGS: readonly [Column, RegExp][] = [
  ['amount', /so tien|amount|ghi co|credit/],
  ['transactionNo', /ma giao dich|so giao dich|so but toan|transaction|ma gd|reference/],
  ['content', /noi dung|dien giai|content|description|remark/],
  ['at', /ngay|thoi gian|date|time/],
];
/** Code of the agency, day, counter; banks put blanks where the dashes were. */
const DOSSIER_NO = /\b([A-Z][A-Z\d.]{1,34})[-\s](\d{6})[-\s](\d{4,7})\b/;

/** Cells of a line: parted by tab, else semicolon, else comma; a quoted cell may hold its separator. */
function cellsOf(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...cells, cell.trim()];
}

function columnsOf(cells: readonly string[]): (Column | undefined)[] | undefined {
  const columns = cells.map((cell) => HEADINGS.find(([, words]) => words.test(fold(cell)))?.[0]);
  return columns.includes('amount') && columns.filter((column) => column !== undefined).length > 1
    ? columns
    : undefined;
}

/** The number of a dossier somewhere in a text, as the office writes it. */
export function dossierNoIn(text: string): string | undefined {
  const found = DOSSIER_NO.exec(text.toUpperCase());
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}

/** Reads pasted or uploaded lines; without a heading they are time, transaction number, amount, content. */
export function readStatement(text: string): StatementLine[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const headed = columnsOf(cellsOf(lines[0] ?? ''));
  const columns = headed ?? USUAL;
  return lines.slice(headed ? 1 : 0).map((line): StatementLine => {
    const cells = cellsOf(line);
    const of = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    const amount = readAmount(of('amount').replace(/^\+/, '').replaceAll(',', '.'));
    return {
      text: line.slice(0, 1000),
      at: of('at'),
      transactionNo: of('transactionNo').slice(0, 100),
      amount: of('amount') === '' ? undefined : amount?.dong,
      content: of('content').slice(0, 1000),
      dossierNo: dossierNoIn(line),
    };
  });
}
