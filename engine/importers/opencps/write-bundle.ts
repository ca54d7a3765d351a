import type { BundleExtension } from '../../../schemas/types/index.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { BundleDefinition } from '../../ports/bundle-format.ts';
import { draftKind } from '../../usecases/draft-kinds.ts';
import { changeBetween } from './body-change.ts';
import { BUNDLE_CALENDAR } from './calendar-of-bundle.ts';
import { companionFiles, isSafe } from './companions.ts';
import { EXTENSION_PATH } from './extension.ts';
import type { RawItem } from './raw-item.ts';
import { readEntries } from './read-entries.ts';
import type { PackedFile } from './write-archive.ts';
import { writeDocuments } from './write-documents.ts';

const keyOf = ({ kind, code }: Pick<BundleDefinition, 'kind' | 'code'>): string => `${kind}/${code}`;
const codeOf = ({ kind, body }: Pick<RawItem, 'kind' | 'body'>): unknown => body[draftKind(kind).codeField];

const SCOPES: readonly unknown[] = ['nation', 'province', 'agency'];

/** OpenCPS has room for one calendar: the one that came from it, else the widest. */
function bundledCalendar(definitions: readonly BundleDefinition[]): string | undefined {
  const calendars = definitions.filter(({ kind }) => kind === 'calendar');
  const own = calendars.find(({ code }) => code === BUNDLE_CALENDAR);
  const [widest] = calendars.toSorted(
    (one, other) => SCOPES.indexOf(one.body.scope) - SCOPES.indexOf(other.body.scope),
  );
  return (own ?? widest)?.code;
}

/** A kept file under its own path, when reading it there would keep it again. */
function keptAgain({ body }: BundleDefinition, taken: ReadonlySet<string>): PackedFile[] {
  const path = String(body.originalPath ?? body.path);
  const bytes = Buffer.from(String(body.base64), 'base64');
  if (taken.has(path.toLowerCase()) || !isSafe(path) || path === EXTENSION_PATH) return [];
  try {
    const { items } = readEntries([{ path, bytes }]);
    return items.every(({ kind }) => kind === 'kept-file') ? [{ path, bytes }] : [];
  } catch {
    return [];
  }
}

/** The files of a bundle that OpenCPS knows. */
function openCpsFiles(definitions: readonly BundleDefinition[], calendarCode: string | undefined): PackedFile[] {
  const files = writeDocuments(definitions, calendarCode);
  const taken = new Set(files.map(({ path }) => path.toLowerCase()));
  const add = (file: PackedFile) => {
    if (taken.has(file.path.toLowerCase())) return;
    taken.add(file.path.toLowerCase());
    files.push(file);
  };
  for (const { kind, body } of definitions) for (const file of companionFiles(kind, body)) add(file);
  for (const definition of definitions)
    if (definition.kind === 'kept-file') for (const file of keptAgain(definition, taken)) add(file);
  return files;
}

/**
 * Every definition as files. Whatever the OpenCPS files would not bring back exactly, found by reading them again, goes
 * into the extension: so nothing is lost however the two models differ.
 */
export function writeBundle(unsorted: readonly BundleDefinition[]): PackedFile[] {
  const definitions = unsorted.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const fitting = definitions.filter((definition) => codeOf(definition) === definition.code);
  const calendarCode = bundledCalendar(fitting);
  const files = openCpsFiles(fitting, calendarCode);
  const read = new Map(
    readEntries(files, calendarCode).items.map((item) => [`${item.kind}/${String(codeOf(item))}`, item.body]),
  );
  const extension: BundleExtension = { format: 'thutuc-bundle-1', definitions: [], additions: [] };
  if (calendarCode !== undefined) extension.calendarCode = calendarCode;
  for (const { kind, code, body } of definitions) {
    const base = read.get(`${kind}/${code}`);
    if (!base) extension.definitions.push({ kind, code, body });
    else {
      const change = changeBetween(base, body);
      if (Object.keys(change).length > 0) extension.additions.push({ kind, code, change });
    }
  }
  return [
    ...files,
    { path: EXTENSION_PATH, bytes: Buffer.from(`${JSON.stringify(JSON.parse(canonicalJson(extension)), null, 1)}\n`) },
  ];
}
