import type { PortalResult } from '../../../schemas/types/index.ts';

/** A result with its code on the portal; empty where it has none. */
export interface PortalResultReading {
  name: string;
  code: string;
}

const GLUED = /Mã:\s*(KQ\.[A-Z]\d+\.\d+)/g;

/** Reads `ket_qua`: several results stand in one name, each but the last followed by its code. */
export function readResults(results: readonly PortalResult[]): PortalResultReading[] {
  return results.flatMap(({ ten, ma = '' }) => {
    const found: PortalResultReading[] = [];
    let from = 0;
    for (const match of ten.matchAll(GLUED)) {
      found.push({ name: ten.slice(from, match.index).trim(), code: match[1] ?? '' });
      from = match.index + match[0].length;
    }
    found.push({ name: ten.slice(from).trim(), code: ma.trim() });
    return found.filter(({ name }) => name !== '');
  });
}
