import type { BundleExtension, Finding } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { draftKind, textOf } from '../../usecases/draft-kinds.ts';
import { changed } from './body-change.ts';
import type { RawItem } from './raw-item.ts';

/** The file beside the OpenCPS ones, which OpenCPS leaves alone. */
export const EXTENSION_PATH = 'thutuc.json';

/** The extension of a bundle, or why it cannot be used; undefined where there is none. */
export function readExtension(bytes: Buffer | undefined): BundleExtension | Finding | undefined {
  if (!bytes) return undefined;
  const broken = (detail: string): Finding => ({
    code: 'extension-broken',
    severity: 'error',
    path: '',
    file: EXTENSION_PATH,
    line: 1,
    message: { vi: `${EXTENSION_PATH} không đọc được: ${detail}`, en: `${EXTENSION_PATH} cannot be read: ${detail}` },
  });
  try {
    const checked = check('BundleExtension', JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    if (checked.ok) return checked.value;
    return broken(
      checked.errors
        .slice(0, 3)
        .map(({ path, message }) => `${path} ${message.en}`)
        .join('; '),
    );
  } catch (error) {
    return broken(error instanceof Error ? error.message.slice(0, 200) : '');
  }
}

function missedFinding(item: RawItem, label: string): Finding {
  const name = label.replace(/^=/, '');
  const message = {
    vi: `${EXTENSION_PATH} bổ sung cho “${name}” nhưng tệp này không còn có`,
    en: `${EXTENSION_PATH} adds to “${name}”, which this file no longer has`,
  };
  return { code: 'extension-unmatched', severity: 'warning', path: '', message, file: item.file, line: item.line };
}

/** The items with what the extension adds, and those only the extension holds. */
export function extended(items: RawItem[], extension: BundleExtension): { items: RawItem[]; findings: Finding[] } {
  const changes = new Map(extension.additions.map(({ kind, code, change }) => [`${kind}/${code}`, change]));
  const completed = items.map((item) => {
    const key = `${item.kind}/${textOf(item.body, draftKind(item.kind).codeField)}`;
    const change = changes.get(key);
    if (!change) return item;
    changes.delete(key);
    const findings = [...item.findings];
    const body = changed(item.body, change, (label) => findings.push(missedFinding(item, label)));
    return { ...item, body, findings };
  });
  const whole = extension.definitions.map(
    ({ kind, body }): RawItem => ({ kind, body, file: EXTENSION_PATH, line: 1, places: new Map(), findings: [] }),
  );
  const findings = [...changes.keys()].map(
    (key): Finding => ({
      code: 'extension-unmatched',
      severity: 'warning',
      path: '',
      message: {
        vi: `${EXTENSION_PATH} bổ sung cho “${key}” nhưng gói không có`,
        en: `${EXTENSION_PATH} adds to “${key}”, which is not in the bundle`,
      },
      file: EXTENSION_PATH,
      line: 1,
    }),
  );
  return { items: [...completed, ...whole], findings };
}
