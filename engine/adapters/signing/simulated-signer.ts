import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { SigningCertificate, SigningFault } from '../../../schemas/types/index.ts';
import type { Signer, Signing, SigningFailed } from '../../ports/signing.ts';
import type { Clock } from '../../ports/system.ts';

const ISSUER = 'Tổ chức chứng thực mô phỏng (không có giá trị pháp lý)';
const YEARS = 5;
/** PKCS#8 header of an Ed25519 private key; the 32 bytes of the seed follow (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** How a simulated signer is made. */
export interface SimulatedSigning {
  clock: Clock;
  /** Whose tools fail, by user name, and how. */
  faults?: ReadonlyMap<string, SigningFault>;
}

/** A person signs with a key of their own; everybody who stamps for an agency uses the agency's. */
const ownerOf = ({ kind, username, agencyCode }: Signer): string =>
  kind === 'stamp' ? `agency:${agencyCode}` : `person:${username}`;

const seedOf = (owner: string): Buffer => createHash('sha256').update(`thutuc-simulated-signer/${owner}`).digest();

const keyOf = (owner: string): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seedOf(owner)]), format: 'der', type: 'pkcs8' });

const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');

/** What the issuer of the simulation vouches for: the serial belongs to subject and key. */
const serialOf = (subject: string, publicKey: string): string =>
  createHash('sha256').update(`${subject}\n${publicKey}`).digest('hex').slice(0, 24);

/** Signs with a key that is always the same for the same person or agency: for demonstration and tests, worth nothing in law. */
export function simulatedSigner({ clock, faults = new Map() }: SimulatedSigning): Signing {
  const certificateOf = (signer: Signer, key: KeyObject): SigningCertificate => {
    const subject = signer.kind === 'stamp' ? `Con dấu ${signer.agencyName || signer.agencyCode}` : signer.name;
    const publicKey = publicKeyOf(key);
    const year = Number(clock.now().slice(0, 4));
    return {
      serial: serialOf(subject, publicKey),
      subject,
      issuer: ISSUER,
      notBefore: `${year}-01-01T00:00:00.000Z`,
      notAfter: `${year + YEARS}-01-01T00:00:00.000Z`,
      publicKey,
    };
  };
  const ready = (signer: Signer): SigningFailed | { key: KeyObject; certificate: SigningCertificate } => {
    const fault = faults.get(signer.username);
    if (fault) return { fault };
    const key = keyOf(ownerOf(signer));
    return { key, certificate: certificateOf(signer, key) };
  };
  return {
    async prepare(signer) {
      const found = ready(signer);
      return 'fault' in found ? found : { certificate: found.certificate };
    },
    async sign(signer, sha256) {
      const found = ready(signer);
      if ('fault' in found) return found;
      const value = sign(null, Buffer.from(sha256, 'hex'), found.key).toString('base64');
      return { value, certificate: found.certificate };
    },
    async verify(sha256, value, { issuer, serial, subject, publicKey }) {
      if (issuer !== ISSUER || serial !== serialOf(subject, publicKey)) return false;
      try {
        const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
        return verify(null, Buffer.from(sha256, 'hex'), key, Buffer.from(value, 'base64'));
      } catch {
        return false;
      }
    },
  };
}
