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

/** A format definitions travel in. Reading never throws on bad input: it refuses, and leaves nothing behind. */
export interface BundleFormat {
  read(fileName: string, bytes: Uint8Array): Promise<{ bundle: Bundle } | { refused: BundleRefusal }>;
  /** One archive whose top folder is `name`. */
  write(name: string, definitions: BundleDefinition[]): Promise<Uint8Array>;
}
