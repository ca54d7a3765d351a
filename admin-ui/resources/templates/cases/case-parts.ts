import type { CasePart, DossierCase, DossierPart } from '../../../../schemas/types/index.ts';

/** Papers handed in (by one applicant, by a group): only these differ by case, results come in every case. */
const HANDED_IN = new Set([1, 6]);

/** One line of the matrix of components and cases. */
export interface MatrixRow {
  partNo: string;
  /** The component; undefined where only a case still names it. */
  part: DossierPart | undefined;
}

/** The components that cases choose among, in the template's order, then what cases name and the template has not. */
export function matrixRows(parts: readonly DossierPart[], cases: readonly DossierCase[]): MatrixRow[] {
  const named = new Set(cases.flatMap((one) => one.parts.map(({ partNo }) => partNo)));
  const known = new Set(parts.map(({ partNo }) => partNo));
  return [
    ...parts
      .filter(({ partNo, partType }) => HANDED_IN.has(partType) || named.has(partNo))
      .map((part) => ({ partNo: part.partNo, part })),
    ...[...named].filter((partNo) => !known.has(partNo)).map((partNo) => ({ partNo, part: undefined })),
  ];
}

/** The case with the component in it, in the template's order. */
export function withPart(one: DossierCase, partNo: string, order: readonly string[]): DossierCase {
  if (one.parts.some((part) => part.partNo === partNo)) return one;
  const place = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return { ...one, parts: [...one.parts, { partNo }].sort((left, right) => place(left.partNo) - place(right.partNo)) };
}

export const withoutPart = (one: DossierCase, partNo: string): DossierCase => ({
  ...one,
  parts: one.parts.filter((part) => part.partNo !== partNo),
});

/** The case with other numbers for one of its components; undefined falls back to the component's own. */
export const withNumbers = (one: DossierCase, partNo: string, change: Partial<CasePart>): DossierCase => ({
  ...one,
  parts: one.parts.map((part) => (part.partNo === partNo ? onlySaid({ ...part, ...change }) : part)),
});

function onlySaid({ partNo, required, originals, copies }: CasePart): CasePart {
  return {
    partNo,
    ...(required === undefined ? {} : { required }),
    ...(originals === undefined ? {} : { originals }),
    ...(copies === undefined ? {} : { copies }),
  };
}

/** Cases after a component got another code; they go on naming it. */
export const renamedIn = (cases: readonly DossierCase[], from: string, to: string): DossierCase[] =>
  cases.map((one) => ({
    ...one,
    parts: one.parts.map((part) => (part.partNo === from ? { ...part, partNo: to } : part)),
  }));

/** Names of the cases that use a component. */
export const casesWith = (cases: readonly DossierCase[], partNo: string): string[] =>
  cases.filter((one) => one.parts.some((part) => part.partNo === partNo)).map(({ caseName }) => caseName);

/** A case before anything is typed: every paper that is handed in, with its own numbers. */
export const newCase = (parts: readonly DossierPart[], taken: readonly string[]): DossierCase => ({
  caseCode: nextCaseCode(taken),
  caseName: '',
  parts: parts.filter(({ partType }) => HANDED_IN.has(partType)).map(({ partNo }) => ({ partNo })),
});

function nextCaseCode(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    const code = `TH${String(number).padStart(2, '0')}`;
    if (!taken.includes(code)) return code;
  }
}
