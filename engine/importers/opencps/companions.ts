import { isUtf8 } from 'node:buffer';
import { isRecord } from '../../domain/exchange/same-value.ts';
import { safePath } from './entry-path.ts';
import type { RawItem } from './raw-item.ts';

type Body = Record<string, unknown>;

/** A field that lies in a file of its own: where it is looked for, in order, the first of which it is written to. */
interface Companion {
  record: Body;
  field: string;
  paths: string[];
}

const textOf = (body: Body, field: string): string => {
  const value = body[field];
  return typeof value === 'string' ? value : '';
};
const recordsOf = (value: unknown): Body[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const named = (folder: string, extension: string, ...names: string[]) =>
  names.filter((name) => name !== '').map((name) => `${folder}/${name}.${extension}`);

/** The companion files of a definition, as OpenCPS looks for them; a part's form only where it is filled on screen. */
function companionsOf(kind: RawItem['kind'], body: Body): Companion[] {
  if (kind === 'dossier-template')
    return recordsOf(body.parts).flatMap((part) => {
      const own = `${textOf(body, 'templateNo')}_${textOf(part, 'partNo')}`;
      const shared = textOf(part, 'fileTemplateNo');
      const report = { record: part, field: 'formReport', paths: named('reports', 'xml', own, shared) };
      const form = { record: part, field: 'formScript', paths: named('forms', 'json', own, shared) };
      return part.eForm === true ? [form, report] : [report];
    });
  if (kind === 'service')
    return recordsOf(body.fileTemplates).flatMap((template) => {
      const code = textOf(template, 'fileTemplateNo');
      return [
        { record: template, field: 'formScript', paths: named('fileForms', 'json', code) },
        { record: template, field: 'formReport', paths: named('fileReports', 'xml', code) },
      ];
    });
  const code = textOf(body, 'typeCode');
  if (kind === 'document-type')
    return [{ record: body, field: 'documentScript', paths: named('reports', 'xml', code) }];
  if (kind === 'deliverable-type')
    return [
      { record: body, field: 'formScript', paths: named('forms', 'json', code) },
      { record: body, field: 'formReport', paths: named('reports', 'xml', code) },
    ];
  return [];
}

/** Loads companion files into the fields they belong to and says which files were used. */
export function loadCompanions(items: readonly RawItem[], files: ReadonlyMap<string, Buffer>): Set<string> {
  const used = new Set<string>();
  for (const { kind, body } of items) {
    for (const { record, field, paths } of companionsOf(kind, body)) {
      const path = paths.find((candidate) => {
        const bytes = files.get(candidate);
        return bytes !== undefined && isUtf8(bytes);
      });
      if (path === undefined) continue;
      used.add(path);
      record[field] = new TextDecoder().decode(files.get(path)).normalize('NFC');
    }
    if (kind === 'service')
      for (const template of recordsOf(body.fileTemplates)) used.add(`files/${textOf(template, 'filename')}`);
  }
  return used;
}

/** The companion files that hold the scripts of a definition; what has no possible path is left to the extension. */
export function companionFiles(kind: RawItem['kind'], body: Body): { path: string; bytes: Buffer }[] {
  return companionsOf(kind, body).flatMap(({ record, field, paths: [path] }) => {
    const text = record[field];
    if (typeof text !== 'string' || path === undefined || !isSafe(path)) return [];
    return [{ path, bytes: Buffer.from(text) }];
  });
}

/** Whether reading an archive would accept the path. */
export function isSafe(path: string): boolean {
  try {
    return safePath(path) === path;
  } catch {
    return false;
  }
}
