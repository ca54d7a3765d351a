import type { Partner } from './partner.ts';

/** The present state of a dossier as the national portal is told it (DongBoHoSo, CapNhatTienDoHoSo), by value. */
export interface PortalUpdate {
  dossierId: string;
  /** 1–10 (`vn-one-stop-rules.md` §3.1). */
  portalState: number;
  /** Everything else the dossier was known by when it changed. */
  data: Record<string, unknown>;
}

/** The national public service portal. */
export type Portal = Partner<PortalUpdate>;
