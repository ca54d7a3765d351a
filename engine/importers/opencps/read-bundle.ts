import type { Finding } from '../../../schemas/types/index.ts';
import type { Bundle } from '../../domain/exchange/bundle.ts';
import { SITELESS } from '../../domain/exchange/source-site.ts';
import { BUNDLE_CALENDAR } from './calendar-of-bundle.ts';
import { checkedItem } from './checked-item.ts';
import { EXTENSION_PATH, extended, readExtension } from './extension.ts';
import { asCode, type RawItem } from './raw-item.ts';
import type { Archive } from './read-archive.ts';
import { readEntries } from './read-entries.ts';

/** OpenCPS names no site in a bundle; its top folder is the nearest to one. */
function withSite(item: RawItem, site: string): RawItem {
  if (site === '' || SITELESS.has(item.kind)) return item;
  return { ...item, body: { ...item.body, sourceSite: asCode(site) } };
}

/** Everything an unpacked upload holds; throws ImportRefused as reading its files does. */
export function readBundle({ topFolder, entries, findings }: Archive): Bundle {
  const extension = readExtension(entries.find(({ path }) => path === EXTENSION_PATH)?.bytes);
  const complete = extension !== undefined && 'format' in extension;
  const site = topFolder === '' ? BUNDLE_CALENDAR : asCode(`${BUNDLE_CALENDAR}-${topFolder}`);
  const read = readEntries(entries, complete ? extension.calendarCode : site);
  const raw = complete
    ? extended(read.items, extension)
    : { items: read.items.map((item) => withSite(item, topFolder)), findings: [] };
  const broken: Finding[] = extension !== undefined && !complete && 'severity' in extension ? [extension] : [];
  return {
    items: raw.items.map(checkedItem),
    findings: [...findings, ...read.findings, ...raw.findings, ...broken],
    unused: read.unused,
    complete,
  };
}
