import type { DefinitionKind, Finding } from '../../../schemas/types/index.ts';
import { isRecord } from '../../domain/exchange/same-value.ts';
import { withActionKeys } from './action-keys.ts';
import type { ElementSpec } from './element-spec.ts';
import { holiday, workingTime } from './elements/calendar.ts';
import { serviceInfo } from './elements/service-info.ts';
import { serviceProcess } from './elements/service-process.ts';
import { employee, jobPos } from './elements/user-management.ts';
import type { RawItem } from './raw-item.ts';
import { readElement } from './read-element.ts';
import type { XmlElement } from './read-xml.ts';

/** What one document of the layout holds. */
export interface ReadDocument {
  items: RawItem[];
  findings: Finding[];
}

/** Reads the root element of a file. */
export type DocumentReader = (root: XmlElement, file: string) => ReadDocument;

function rawItem(kind: DefinitionKind, element: XmlElement, spec: ElementSpec, file: string): RawItem {
  return { kind, file, line: element.line, ...readElement(element, spec, file) };
}

function stray(element: XmlElement, file: string): Finding {
  const message = {
    vi: `thẻ ${element.name} không thuộc tệp này nên không được nhập`,
    en: `element ${element.name} does not belong in this file and is not imported`,
  };
  return { code: 'element-stray', severity: 'warning', path: '', message, file, line: element.line };
}

/** Children of the right name, and a warning for each other one. */
function rowsOf(parent: XmlElement, name: string, file: string): { rows: XmlElement[]; findings: Finding[] } {
  const rows = parent.children.filter((child) => child.name === name);
  const others = parent.children.filter((child) => child.name !== name);
  return { rows, findings: others.map((other) => stray(other, file)) };
}

/** A file that holds one definition. */
export const readOne =
  (kind: DefinitionKind, spec: ElementSpec): DocumentReader =>
  (root, file) => ({ items: [rawItem(kind, root, spec, file)], findings: [] });

/** A file that holds one definition a row. */
export const readRows =
  (kind: DefinitionKind, spec: ElementSpec): DocumentReader =>
  (root, file) => {
    const { rows, findings } = rowsOf(root, spec.name, file);
    return { items: rows.map((row) => rawItem(kind, row, spec, file)), findings };
  };

/** A process; its actions get their keys. */
export const readProcess: DocumentReader = (root, file) => {
  const item = rawItem('service-process', root, serviceProcess, file);
  return { items: [{ ...item, body: { ...item.body, actions: withActionKeys(item.body.actions) } }], findings: [] };
};

/** What a record at `pointer` of an item would be as an item of its own. */
function partItem(whole: RawItem, kind: DefinitionKind, pointer: string, body: Record<string, unknown>): RawItem {
  const within = (path: string) => path === pointer || path.startsWith(`${pointer}/`);
  const places = new Map(
    [...whole.places].flatMap(([path, place]) => (within(path) ? [[path.slice(pointer.length), place]] : [])),
  );
  const findings = whole.findings.flatMap((found) =>
    within(found.path) ? [{ ...found, path: found.path.slice(pointer.length) }] : [],
  );
  return { kind, body, file: whole.file, line: places.get('')?.line ?? whole.line, places, findings };
}

/** A procedure and, apart from it, what each agency offers of it. */
export const readService: DocumentReader = (root, file) => {
  const whole = rawItem('service', root, serviceInfo, file);
  const { configs, ...service } = whole.body;
  const serviceCode = typeof service.serviceCode === 'string' ? service.serviceCode : '';
  const offers = (Array.isArray(configs) ? configs.filter(isRecord) : []).map((config, index) =>
    partItem(whole, 'service-config', `/configs/${index}`, {
      serviceConfigCode: `${serviceCode}@${String(config.govAgencyCode)}`,
      serviceCode,
      ...config,
    }),
  );
  const own = whole.findings.filter(({ path }) => !path.startsWith('/configs/'));
  return { items: [{ ...whole, body: service, findings: own }, ...offers], findings: [] };
};

function employeeItem(row: XmlElement, file: string): RawItem {
  const { body, ...item } = rawItem('employee', row, employee, file);
  const { roles, scope, ...person } = body;
  const held: unknown[] = Array.isArray(roles) ? roles : [];
  const served: unknown[] = Array.isArray(scope) ? scope : [];
  const agencies = served.length > 0 ? served : [''];
  const posts = held.flatMap((roleCode) => agencies.map((agencyCode) => ({ roleCode, agencyCode })));
  return { ...item, body: { ...person, posts, ...(scope === undefined ? {} : { scope }) } };
}

function roleItem(row: XmlElement, file: string): RawItem {
  const item = rawItem('role', row, jobPos, file);
  return { ...item, body: { see: 'own', act: 'own', configure: 'none', ...item.body } };
}

const USER_GROUPS: ReadonlyMap<string, readonly [row: string, read: (row: XmlElement, file: string) => RawItem]> =
  new Map([
    ['roles', [jobPos.name, roleItem]],
    ['users', [employee.name, employeeItem]],
  ]);

/** Roles, which grant nothing until somebody says so, and people. */
export const readUsers: DocumentReader = (root, file) => {
  const groups = root.children.map((group): ReadDocument => {
    const [name, read] = USER_GROUPS.get(group.name) ?? [];
    if (name === undefined || !read) return { items: [], findings: [stray(group, file)] };
    const { rows, findings } = rowsOf(group, name, file);
    return { items: rows.map((row) => read(row, file)), findings };
  });
  return { items: groups.flatMap(({ items }) => items), findings: groups.flatMap(({ findings }) => findings) };
};

/** Rows of a list that become a list in one calendar. */
function calendarPart(
  field: 'exceptions' | 'workingTimes',
  spec: ElementSpec,
  convert: (row: Record<string, unknown>) => Record<string, unknown>,
): DocumentReader {
  return (root, file) => {
    const { rows, findings } = rowsOf(root, spec.name, file);
    const item: RawItem = { kind: 'calendar', body: {}, file, line: root.line, places: new Map(), findings: [] };
    item.body[field] = rows.map((row, index) => {
      const read = readElement(row, spec, file);
      for (const [path, place] of read.places) item.places.set(`/${field}/${index}${path}`, place);
      for (const found of read.findings) item.findings.push({ ...found, path: `/${field}/${index}${found.path}` });
      return convert(read.body);
    });
    return { items: [item], findings };
  };
}

/** yyyy-MM-dd of dd/MM/yyyy; anything else stays as it is and fails its shape. */
function isoDate(text: unknown): unknown {
  const match = typeof text === 'string' ? /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text) : null;
  if (!match) return text;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : text;
}

const EXCEPTION_KINDS: ReadonlyMap<unknown, string> = new Map([
  ['', 'off'],
  ['0', 'off'],
  ['1', 'worked'],
]);

/** Days off and worked days of the calendar. */
export const readHolidays = calendarPart('exceptions', holiday, ({ date, kind, ...rest }) => ({
  date: isoDate(date),
  kind: EXCEPTION_KINDS.get(typeof kind === 'string' ? kind.trim() : kind) ?? kind,
  ...rest,
}));

/** Office hours of the calendar, written with two digits and no spaces. */
export const readWorkingTimes = calendarPart('workingTimes', workingTime, ({ hours, ...rest }) => ({
  ...rest,
  hours: String(hours)
    .replace(/\s/g, '')
    .replace(/(^|[-,])(\d:)/g, '$10$2'),
}));
