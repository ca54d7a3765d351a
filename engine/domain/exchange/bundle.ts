import type { Bilingual, DefinitionKind, Finding } from '../../../schemas/types/index.ts';

/** Where in a bundle something was read: a path inside the archive, lines counted from 1. */
export interface BundlePlace {
  file: string;
  line: number;
}

/** One definition read from a bundle, with what was found while reading it; an error among that keeps it out. */
export interface BundleItem {
  kind: DefinitionKind;
  code: string;
  name: string;
  /** Path inside the archive. */
  file: string;
  line: number;
  body: Record<string, unknown>;
  findings: Finding[];
  /** Where parts of the body were read, by JSON Pointer. */
  places: ReadonlyMap<string, BundlePlace>;
  /** Fields that never travel in a bundle: what is known of them here stays. */
  withheld?: string[];
  /** The definition that is here already is used in its place, as it is. */
  standsIn?: boolean;
}

/** Everything a bundle holds; nothing of it is dropped. */
export interface Bundle {
  items: BundleItem[];
  /** Findings about the bundle as a whole. */
  findings: Finding[];
  /** Files that nothing reads, kept for export. */
  unused: { path: string; reason: Bilingual }[];
  /** Whether the bodies say everything: where they do not, what the engine alone knows of a definition stays. */
  complete: boolean;
  /** The site it was written at, where it says so. */
  site?: string;
}

/** A finding with the file and line of the nearest place at or above its path. */
export function placed(found: Finding, item: Pick<BundleItem, 'file' | 'line' | 'places'>): Finding {
  for (let path = found.path; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const place = item.places.get(path);
    if (place) return { ...found, file: place.file, line: place.line };
  }
  return { ...found, file: item.file, line: item.line };
}
