import type { Bilingual, DefinitionKind } from '../../schemas/types/index.ts';
import type { Bundle } from '../domain/exchange/bundle.ts';

/** Why a whole upload cannot be taken. */
export interface BundleRefusal {
  code: string;
  message: Bilingual;
  file?: string;
  line?: number;
  column?: number;
}

/** A definition on its way out. */
export interface BundleDefinition {
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
}

/** How definitions are written: OpenCPS's own files with an extension, or one JSON file a definition. */
export type BundleLayout = 'opencps' | 'thutuc';

/** The formats definitions travel in; reading knows each by its files. Reading never throws on bad input: it refuses, and leaves nothing behind. */
export interface BundleFormat {
  read(fileName: string, bytes: Uint8Array): Promise<{ bundle: Bundle } | { refused: BundleRefusal }>;
  /** One archive whose top folder is `name`; OpenCPS's layout where none is said, which has no place for the site. */
  write(name: string, definitions: BundleDefinition[], layout?: BundleLayout, site?: string): Promise<Uint8Array>;
}
