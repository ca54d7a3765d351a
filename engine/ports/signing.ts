import type { SignatureKind, SigningCertificate, SigningFault } from '../../schemas/types/index.ts';

/** Whoever signs: a person, or the agency whose stamp it is. */
export interface Signer {
  kind: SignatureKind;
  /** User name of the person; of a stamp, of whoever puts it. */
  username: string;
  name: string;
  /** Agency whose stamp it is. */
  agencyCode: string;
  agencyName: string;
}

/** Why nothing could be signed. */
export interface SigningFailed {
  fault: SigningFault;
}

/** Digital signatures: a token, a plug-in or an HSM behind one door. */
export interface Signing {
  /** Whether the signer could sign now; asked before anybody presses the button (DG-02). */
  prepare(signer: Signer): Promise<{ certificate: SigningCertificate } | SigningFailed>;
  /** Signs the bytes whose sha256 (hex) is given. */
  sign(signer: Signer, sha256: string): Promise<{ value: string; certificate: SigningCertificate } | SigningFailed>;
  /** Whether a signature is that of its certificate's key over these bytes, and of a certificate this port knows. */
  verify(sha256: string, value: string, certificate: SigningCertificate): Promise<boolean>;
}
