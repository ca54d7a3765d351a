// The small texts OpenCPS parses at run time, each read once into a typed value with its findings.
import type { ChildRule, Finding, RoleAsStep } from '../../../schemas/types/index.ts';
import { finding } from './faults.ts';
import { type Read, readObject, textIn } from './read-json.ts';

/** Comma list as OpenCPS writes it; blanks fall out. */
export function readList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** What `postAction` asks for, keys of OpenCPS semantics §3.5. */
export interface PostAction {
  documentTypes: string[] | undefined;
  dateOption: number | undefined;
  callApi: string;
  multipleCheck: string | null;
}

/** What the object under a key must hold. */
const INNER_KEYS = {
  CREATE_DOCUMENT: 'documentType',
  CHANGE_DATE: 'dateOption',
  CALL_API: 'serverNo',
} as const;

/** Reads the JSON of `postAction`. */
export function readPostAction(text: string): Read<PostAction> {
  const { value, findings } = readObject(text, 'postAction');
  const known = new Set(['CREATE_DOCUMENT', 'CHANGE_DATE', 'CALL_API', 'MULTIPLE_CHECK']);
  for (const key of Object.keys(value))
    if (!known.has(key))
      findings.push(
        finding(
          'error',
          'post-action-unknown',
          '',
          { vi: `postAction không có khoá “${key}”`, en: `postAction has no key “${key}”` },
          key,
        ),
      );
  for (const [key, inner] of Object.entries(INNER_KEYS))
    if (value[key] !== undefined && textIn(value[key], inner).trim() === '')
      findings.push(
        finding(
          'error',
          'post-action-shape',
          '',
          { vi: `${key} của postAction phải có “${inner}”`, en: `${key} of postAction must have “${inner}”` },
          JSON.stringify(value[key]),
        ),
      );
  const dateOption = textIn(value.CHANGE_DATE, 'dateOption').trim();
  const optionKnown = /^(\d|1[0-3])$/.test(dateOption);
  if (dateOption !== '' && !optionKnown)
    findings.push(
      finding(
        'error',
        'date-option-unknown',
        '',
        { vi: `dateOption “${dateOption}” không có`, en: `there is no dateOption “${dateOption}”` },
        dateOption,
      ),
    );
  const check = value.MULTIPLE_CHECK;
  if (check !== undefined && check !== null && typeof check !== 'string')
    findings.push(
      finding(
        'error',
        'post-action-shape',
        '',
        { vi: 'MULTIPLE_CHECK của postAction phải là văn bản', en: 'MULTIPLE_CHECK of postAction must be a text' },
        JSON.stringify(check),
      ),
    );
  return {
    value: {
      documentTypes:
        value.CREATE_DOCUMENT === undefined ? undefined : readList(textIn(value.CREATE_DOCUMENT, 'documentType')),
      dateOption: optionKnown ? Number(dateOption) : undefined,
      callApi: textIn(value.CALL_API, 'serverNo'),
      multipleCheck: typeof check === 'string' ? check : null,
    },
    findings,
  };
}

/** Reads `roleAsStep` (§7.5): `code` = who holds that step's roles, `!code` = who acted there. */
export function readRoleAsStep(text: string): RoleAsStep[] {
  return readList(text).map((item) =>
    item.startsWith('!')
      ? { stepCode: item.slice(1).trim() || item, actedOnly: true }
      : { stepCode: item, actedOnly: false },
  );
}

function readChild(item: string, stage: number): ChildRule | undefined {
  const match = /^([^#@]+)(?:#([^#@]+))?(?:@([^#@]+))?$/.exec(item);
  return match
    ? {
        agencyCode: (match[1] ?? '').trim(),
        templateNo: (match[2] ?? '').trim(),
        serviceCode: (match[3] ?? '').trim(),
        ...(stage > 0 ? { stage } : {}),
      }
    : undefined;
}

/**
 * Reads `createDossiers` (§3.13): `AGENCY`, `AGENCY#TEMPLATE`, `AGENCY#TEMPLATE@SERVICE`, `AGENCY@SERVICE`; a comma opens
 * several side by side, what stands after a `>` is opened when everything before it is final (ours, not OpenCPS's).
 */
export function readCreateDossiers(text: string): Read<ChildRule[]> {
  const findings: Finding[] = [];
  const stages = text
    .split('>')
    .map(readList)
    .filter((items) => items.length > 0);
  const value = stages.flatMap((items, stage) =>
    items.flatMap((item): ChildRule[] => {
      const child = readChild(item, stage);
      if (child) return [child];
      findings.push(
        finding(
          'error',
          'create-dossiers-unknown',
          '',
          { vi: `“${item}” không đúng dạng CƠ_QUAN#MẪU@THỦ_TỤC`, en: `“${item}” is not AGENCY#TEMPLATE@SERVICE` },
          item,
        ),
      );
      return [];
    }),
  );
  return { value, findings };
}
