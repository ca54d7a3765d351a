import type { DossierCase, DossierPart, PortalCase, PortalProcedure } from '../../../schemas/types/index.ts';
import { blankPart } from '../process/blank-part.ts';
import type { FlagList } from './flags.ts';
import { type PortalPaperReading, readPaper } from './read-paper.ts';
import { readResults } from './read-results.ts';

/** Papers, cases and blank forms of a procedure, and the notes that stood among the papers. */
export interface ProposedPapers {
  parts: DossierPart[];
  cases: DossierCase[];
  forms: { fileTemplateNo: string; templateName: string; filename: string }[];
  notes: string[];
}

const LONG_NAME = 1000;
const MOST_NAME = 4000;
const HEADING =
  /giấy tờ (phải )?(nộp|xuất trình|gửi kèm)|lưu ý|ghi chú|(ủy|uỷ) quyền|^[\s*+\-–\da-z.)]{0,6}thành phần hồ sơ[:\s]*$/i;
const UNNAMED = /^[\s\-.]*$/;

const numbered = (prefix: string, index: number): string => `${prefix}${String(index + 1).padStart(2, '0')}`;

function partOf(partNo: string, partType: 1 | 2, partName: string): DossierPart {
  const cut = partName.length > MOST_NAME;
  return blankPart(partNo, {
    partName: cut ? `${partName.slice(0, MOST_NAME - 1)}…` : partName,
    partTip: cut ? partName : '',
    partType,
    multiple: partType === 1,
    required: partType === 1,
  });
}

function decidedPaper(paper: PortalPaperReading, was: string, path: string, flags: FlagList): PortalPaperReading {
  if (paper.name.length > LONG_NAME) flags.raise('portal-paper-long', was, path);
  if (!paper.doubt) return paper;
  const decision = flags.raise(paper.doubt, was, path);
  if (!decision) return paper;
  const { paper: kind = paper.kind, originals = paper.originals, copies = paper.copies } = decision;
  return { ...paper, kind, originals, copies };
}

/** A case that is a heading belongs to every case; with one set of papers there are no cases. */
function isGroup({ ten: name = '' }: PortalCase, path: string, several: boolean, flags: FlagList): boolean {
  if (!several || UNNAMED.test(name)) return true;
  if (!HEADING.test(name)) return false;
  const decision = flags.raise('portal-case-heading', name, `${path}/ten`);
  return (decision?.grouping ?? 'group') === 'group';
}

/** Reads `truong_hop` and `ket_qua`. The same paper of several cases is one part. */
export function proposePapers(
  { truong_hop: sets = [], ket_qua: results = [] }: PortalProcedure,
  flags: FlagList,
): ProposedPapers {
  const parts = new Map<string, DossierPart>();
  const forms = new Map<string, ProposedPapers['forms'][number]>();
  const notes: string[] = [];
  const shared: DossierCase['parts'] = [];
  const cases: DossierCase[] = [];
  for (const [setIndex, set] of sets.entries()) {
    const path = `/source/truong_hop/${setIndex}`;
    const own: DossierCase['parts'] = [];
    for (const [index, line] of set.giay_to.entries()) {
      const paper = decidedPaper(readPaper(line), line.ten, `${path}/giay_to/${index}`, flags);
      if (paper.kind === 'note' || paper.name === '') {
        if (paper.name !== '') notes.push(paper.name);
        continue;
      }
      const part = parts.get(paper.name) ?? { ...partOf(numbered('TP', parts.size), 1, paper.name) };
      parts.set(paper.name, part);
      part.required = !paper.optional;
      part.originals = paper.originals;
      part.copies = paper.copies;
      if (paper.form !== '') {
        const known = forms.get(paper.form);
        const form = known ?? {
          fileTemplateNo: numbered('M', forms.size),
          templateName: paper.name.slice(0, MOST_NAME),
          filename: paper.form,
        };
        forms.set(paper.form, form);
        part.fileTemplateNo = form.fileTemplateNo;
      }
      if (!own.some(({ partNo }) => partNo === part.partNo))
        own.push({ partNo: part.partNo, required: !paper.optional, originals: paper.originals, copies: paper.copies });
    }
    if (isGroup(set, path, sets.length > 1, flags)) shared.push(...own);
    else
      cases.push({
        caseCode: numbered('TH', cases.length),
        caseName: (set.ten ?? '').trim().slice(0, MOST_NAME),
        parts: own,
      });
  }
  if (parts.size === 0) flags.raise('portal-no-papers', '', '/source/truong_hop');
  const produced = readResults(results).map(({ name, code }, index) => ({
    ...partOf(numbered('KQ', index), 2, name),
    ...(code === '' ? {} : { portalCode: code }),
  }));
  if (produced.length === 0) flags.raise('portal-no-result', '', '/source/ket_qua');
  const withShared = cases.map((one) => ({
    ...one,
    parts: [...one.parts, ...shared.filter(({ partNo }) => !one.parts.some((part) => part.partNo === partNo))],
  }));
  return { parts: [...parts.values(), ...produced], cases: withShared, forms: [...forms.values()], notes };
}
