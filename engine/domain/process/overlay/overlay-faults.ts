import type { Finding, LocalField } from '../../../../schemas/types/index.ts';
import { finding } from '../faults.ts';
import { overlayDifferences } from './differences.ts';
import { localFieldAt } from './local-fields.ts';

const notAllowed = {
  vi: 'bản gốc không cho địa phương đổi chỗ này',
  en: 'the base does not let an agency change this',
};

/** What an overlay sets otherwise although its owner does not allow it. */
export function overlayFaults(base: object & { localisable?: LocalField[] }, overlay: object): Finding[] {
  const allowed = new Set(base.localisable ?? []);
  return overlayDifferences(base, overlay).flatMap(({ path }) => {
    const field = localFieldAt(path);
    if (field !== undefined && allowed.has(field)) return [];
    return [finding('error', 'overlay-not-allowed', path, notAllowed)];
  });
}
