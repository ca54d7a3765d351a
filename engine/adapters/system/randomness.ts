import { randomBytes, randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Randomness } from '../../ports/system.ts';

export const systemRandomness: Randomness = {
  id: () => v7(),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
  token: (bytes) => randomBytes(bytes).toString('base64url'),
};
