import type { DefinitionKind, Finding } from '../../../schemas/types/index.ts';
import type { Bundle } from '../../domain/exchange/bundle.ts';
import type { BundleDefinition } from '../../ports/bundle-format.ts';
import { definitionKinds, draftKind, secretFields } from '../../usecases/draft-kinds.ts';
import { DEEPEST, isRecord, normalise, requireShallow, tooDeepAt } from '../../usecases/normalise.ts';
import { checkedItem } from '../opencps/checked-item.ts';
import type { RawItem } from '../opencps/raw-item.ts';
import type { Archive } from '../opencps/read-archive.ts';
import type { PackedFile } from '../opencps/write-archive.ts';
import { fileNameOf, fileNamesOf } from './file-name.ts';
import { orderedJson } from './ordered-json.ts';

/** The file by which a bundle is known to be of this format. */
export const MANIFEST = 'thutuc-bundle.json';
const FORMAT = 'thutuc-definitions-1';

/**
 * One JSON file a definition, `<kind>/<code>.json`, and the manifest with the site they come from; the same definitions give
 * the same files. Throws `invalid-shape` where one is nested too deep.
 */
export function ownFiles(definitions: readonly BundleDefinition[], site = ''): PackedFile[] {
  const names = new Map(
    [...Map.groupBy(definitions, ({ kind }) => kind)].map(([kind, list]) => [
      kind,
      fileNamesOf(list.map(({ code }) => code)),
    ]),
  );
  const files = definitions.map(({ kind, code, body }): PackedFile => {
    const { shape } = draftKind(kind);
    requireShallow(body);
    const name = names.get(kind)?.get(code) ?? fileNameOf(code);
    return { path: `${kind}/${name}`, bytes: Buffer.from(orderedJson(body, shape)) };
  });
  const manifest = { format: FORMAT, ...(site === '' ? {} : { site }), definitions: definitions.length };
  return [...files, { path: MANIFEST, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }];
}

const fault = (file: string, code: string, vi: string, en: string, line = 1): Finding => ({
  code,
  severity: 'error',
  path: '',
  file,
  line,
  message: { vi, en },
});

/** The line on which a text stops being JSON, as the message tells it by offset or line. */
function brokenLine(message: string, text: string): number {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  const [, offset] = /position (\d+)/.exec(message) ?? [];
  return offset === undefined ? 1 : text.slice(0, Number(offset)).split('\n').length;
}

function parsed(path: string, bytes: Buffer): { value: unknown } | { finding: Finding } {
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const deep = tooDeepAt(value);
    if (deep === undefined) return { value: normalise(value) };
    const [vi, en] = [`lồng nhau quá ${DEEPEST} cấp`, `nested deeper than ${DEEPEST} levels`];
    return { finding: { ...fault(path, 'json-too-deep', vi, en), path: deep } };
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : '';
    return {
      finding: fault(
        path,
        'json-broken',
        `không đọc được JSON: ${why}`,
        `not valid JSON: ${why}`,
        brokenLine(why, text),
      ),
    };
  }
}

const kindOf = (path: string): DefinitionKind | undefined => {
  const folder = path.slice(0, path.indexOf('/'));
  return definitionKinds.find((kind) => kind === folder);
};

/** A bundle of this format; undefined where the archive holds no manifest of it. */
export function readOwnBundle({ entries, findings }: Archive): Bundle | undefined {
  const manifest = entries.find(({ path }) => path === MANIFEST);
  if (!manifest) return undefined;
  const bundle: Bundle = { items: [], findings: [...findings], unused: [], complete: true };
  const head = parsed(MANIFEST, manifest.bytes);
  const format = 'value' in head && isRecord(head.value) ? head.value.format : undefined;
  if ('finding' in head) bundle.findings.push(head.finding);
  else if (isRecord(head.value) && typeof head.value.site === 'string') bundle.site = head.value.site;
  if ('value' in head && format !== FORMAT)
    bundle.findings.push(
      fault(
        MANIFEST,
        'bundle-format',
        `không hiểu định dạng “${String(format)}”`,
        `the format “${String(format)}” is not known`,
      ),
    );
  for (const { path, bytes } of entries) {
    if (path === MANIFEST) continue;
    const kind = path.endsWith('.json') && path.split('/').length === 2 ? kindOf(path) : undefined;
    if (!kind) {
      bundle.unused.push({ path, reason: { vi: 'không phải tệp định nghĩa', en: 'no file of a definition' } });
      continue;
    }
    const read = parsed(path, bytes);
    if ('finding' in read) bundle.findings.push(read.finding);
    else if (isRecord(read.value)) {
      const raw: RawItem = { kind, body: read.value, file: path, line: 1, places: new Map(), findings: [] };
      bundle.items.push({ ...checkedItem(raw), withheld: secretFields(kind) });
    } else bundle.findings.push(fault(path, 'json-not-object', 'phải là một đối tượng JSON', 'must be a JSON object'));
  }
  return bundle;
}
