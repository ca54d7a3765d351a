import { createHash, createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../../ports/system.ts';

/** Cost of one guess: 128 · N · r bytes of memory. Kept in the hash, so that it may be raised later. */
export interface PasswordCost {
  N: number;
  r: number;
  p: number;
}

const usual: PasswordCost = { N: 2 ** 15, r: 8, p: 1 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** Passwords by scrypt, `scrypt$N$r$p$salt$key`; signatures by HMAC-SHA256, base64url. */
export function systemSecrets(cost: PasswordCost = usual): Secrets {
  return {
    async hashPassword(password) {
      const salt = randomBytes(SALT_BYTES);
      const key = await derive(password, salt, cost);
      return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
    },
    async verifyPassword(password, hash) {
      const [method, N, r, p, salt, key] = hash.split('$');
      if (method !== 'scrypt' || !salt || !key) return false;
      const expected = Buffer.from(key, 'base64url');
      const derived = await derive(password, Buffer.from(salt, 'base64url'), {
        N: Number(N),
        r: Number(r),
        p: Number(p),
      });
      return sameBytes(derived, expected);
    },
    sign: hmac,
    verify: (text, signature, key) => sameBytes(Buffer.from(hmac(text, key)), Buffer.from(signature)),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}

const hmac = (text: string, key: string) => createHmac('sha256', key).update(text).digest('base64url');

/** In a time that says nothing about where two values differ. */
const sameBytes = (one: Buffer, other: Buffer) => one.length === other.length && timingSafeEqual(one, other);

/** The same password typed with composed and with decomposed marks is one password. */
function derive(password: string, salt: Buffer, { N, r, p }: PasswordCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
