import type { Bilingual, Finding } from '../../../schemas/types/index.ts';
import { BUNDLE_CALENDAR, joinCalendar } from './calendar-of-bundle.ts';
import { loadCompanions } from './companions.ts';
import { EXTENSION_PATH } from './extension.ts';
import { ImportRefused } from './import-refused.ts';
import { keptFile, whyUnused } from './kept-files.ts';
import { expectedAt, isCompanion, layoutOf, layoutOrder } from './layout.ts';
import type { RawItem } from './raw-item.ts';
import type { ArchiveEntry } from './read-archive.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/** What the files of a bundle say, without the extension. */
export interface ReadEntries {
  items: RawItem[];
  findings: Finding[];
  unused: { path: string; reason: Bilingual }[];
}

/** Mistakes of whoever wrote one file; anything else that is refused is an attack on the reader and refuses the upload. */
const MISTAKES: ReadonlySet<string> = new Set(['xml-malformed', 'xml-encoding', 'xml-bytes']);

/** What a plan may hold. */
const MOST_ITEMS = 20_000;
const MOST_REMARKS = 1000;

interface Parsed {
  path: string;
  root: XmlElement;
}

class EntryReader {
  readonly items: RawItem[] = [];
  readonly findings: Finding[] = [];
  private readonly parsed: Parsed[] = [];
  private readonly rest = new Map<string, Buffer>();
  private readonly roots = new Map<string, string>();
  private readonly lone: boolean;

  constructor(entries: readonly ArchiveEntry[]) {
    this.lone = entries.length === 1;
    for (const entry of entries) if (entry.path !== EXTENSION_PATH) this.sort(entry);
  }

  read(calendarCode: string): ReadEntries {
    this.parsed.sort((one, other) => layoutOrder(one.root.name) - layoutOrder(other.root.name));
    for (const { path, root } of this.parsed) {
      const { items = [], findings = [] } = layoutOf(root.name)?.read?.(root, path) ?? {};
      const [tooMany] = items.slice(MOST_ITEMS - this.items.length);
      if (tooMany)
        throw new ImportRefused('bundle-too-many-items', { file: path, line: tooMany.line }, String(MOST_ITEMS));
      for (const item of items) this.items.push(item);
      this.remark(findings);
    }
    const calendar = this.items.filter(({ kind }) => kind === 'calendar');
    const items = [...this.items.filter(({ kind }) => kind !== 'calendar'), ...joinCalendar(calendar, calendarCode)];
    const used = loadCompanions(items, this.rest);
    const kept = [...this.rest].filter(([path]) => !used.has(path) || path.startsWith('files/'));
    return {
      items: [...items, ...kept.map(([path, bytes]) => keptFile(path, bytes, this.roots.get(path)))],
      findings: this.findings,
      unused: kept
        .filter(([path]) => !used.has(path))
        .map(([path]) => ({ path, reason: whyUnused(this.roots.get(path)) })),
    };
  }

  private sort({ path, bytes }: ArchiveEntry): void {
    if (isCompanion(path) || !/\.xml$/i.test(path)) {
      this.rest.set(path, bytes);
      return;
    }
    try {
      const { root, findings } = readXml(bytes, path);
      this.remark(findings);
      if (layoutOf(root.name)?.read) this.parsed.push({ path, root });
      else {
        this.rest.set(path, bytes);
        this.roots.set(path, root.name);
      }
    } catch (error) {
      if (!(error instanceof ImportRefused) || this.lone || !MISTAKES.has(error.code)) throw error;
      this.faulty(path, bytes, error);
    }
  }

  /** A spread of this many would not fit on the stack, nor would anybody read on. */
  private remark(findings: readonly Finding[]): void {
    for (const found of findings.slice(0, MOST_REMARKS - this.findings.length)) this.findings.push(found);
  }

  private faulty(path: string, bytes: Buffer, refused: ImportRefused): void {
    const found = refused.toFinding();
    const { kind = 'kept-file' } = expectedAt(path) ?? {};
    if (kind === 'kept-file') {
      this.rest.set(path, bytes);
      this.findings.push({ ...found, severity: 'warning' });
      return;
    }
    const line = found.line ?? 1;
    this.items.push({ kind, body: {}, file: path, line, places: new Map(), findings: [found], code: path });
  }
}

/** Reads the files of a bundle by their root elements; throws ImportRefused where one is a danger to the reader. */
export function readEntries(entries: readonly ArchiveEntry[], calendarCode: string = BUNDLE_CALENDAR): ReadEntries {
  return new EntryReader(entries.toSorted((one, other) => (one.path < other.path ? -1 : 1))).read(calendarCode);
}
