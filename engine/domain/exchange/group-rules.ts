import type { DossierPart, Finding, Mend } from '../../../schemas/types/index.ts';
import { standsAt } from '../process/apply-mend.ts';
import { blankPart } from '../process/blank-part.ts';
import { paperHandedIn } from '../process/lint/mends.ts';
import { readObject } from '../process/read-json.ts';

type Body = object;

/** What `editable` 1 lets an officer change on the screen of OpenCPS, which its guide does not tell. */
const AS_ON_SCREEN = ['feeAmount', 'shipAmount', 'name'];

const part = (partNo: string, partName: string, partType: 1 | 2): DossierPart =>
  blankPart(partNo, { partName, partType, multiple: true });

/** Papers every procedure has, for a template that came without any. */
const USUAL_PARTS = [part('TP99', 'Giấy tờ khác', 1), part('KQ01', 'Kết quả giải quyết', 2)];

const textAt = (body: Body, pointer: string): string => String(standsAt(body, pointer) ?? '');

const at = (mendCode: string, vi: string, en: string, path: string, value: unknown): Mend => ({
  mendCode,
  title: { vi, en },
  changes: [{ path, value }],
});

const without = (mendCode: string, vi: string, en: string, path: string): Mend => ({
  mendCode,
  title: { vi, en },
  changes: [{ path }],
});

/** A fee string in which officers may change what a code says; undefined where the text is no object. */
function withEditable(path: string, text: string, editable: unknown): Mend | undefined {
  const fee = readObject(text, 'paymentFee');
  if (fee.findings.length > 0) return undefined;
  const [vi, en] =
    editable === 0
      ? ['Ghi editable = 0: cán bộ không được sửa', 'Make editable 0: officers change nothing']
      : ['Hiểu editable = 1 như màn hình OpenCPS: sửa lệ phí, cước', 'Read editable 1 as the OpenCPS screen does'];
  return at('fee-editable', vi, en, path, JSON.stringify({ ...fee.value, editable }));
}

/** What helps a whole group of imported findings; a person decides each group, for none of them is certain. */
const RULES: Record<string, (path: string, body: Body) => Mend | undefined> = {
  'part-kind-missing': paperHandedIn,
  'role-unknown': (path) =>
    without('drop-role', 'Bỏ vai trò không có', 'Drop the role that is not there', path.replace(/\/roleCode$/, '')),
  'fee-editable': (path, body) => withEditable(path, textAt(body, path), 0),
  'fee-editable-unclear': (path, body) => withEditable(path, textAt(body, path), AS_ON_SCREEN),
  'template-without-parts': (path) =>
    at(
      'usual-parts',
      'Thêm “Giấy tờ khác” và “Kết quả giải quyết”',
      'Add “other papers” and “result”',
      path,
      USUAL_PARTS,
    ),
};

/** The one rule that mends all findings of the same kind; undefined where there is none. */
export function groupMend({ code, path, mend }: Finding, body: Body): Mend | undefined {
  return mend ?? (Object.hasOwn(RULES, code) ? RULES[code]?.(path, body) : undefined);
}

/** The finding with the rule of its group. */
export function withGroupMend(found: Finding, body: Body): Finding {
  const mend = groupMend(found, body);
  return mend ? { ...found, mend } : found;
}
