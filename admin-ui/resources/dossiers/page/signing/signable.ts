import { signingReasons } from '../../../../../engine/domain/dossier/signatures.ts';
import type { DossierFile, SignatureKind } from '../../../../../schemas/types/index.ts';

const KINDS: readonly SignatureKind[] = ['signature', 'stamp'];

/** What may still be put under a file by somebody: by the rules the server decides with. */
export const signableKinds = (file: DossierFile, username: string): SignatureKind[] =>
  KINDS.filter((kind) => signingReasons(file, kind, username).length === 0);
