import type { Dossier } from '../../../schemas/types/index.ts';

/** About 10 kB each: who looks at a dossier mostly acts on it next, and timers and effects come right behind an act. */
const KEPT = 1000;

/**
 * The dossiers read or written last, as they stand in the file; only beside the connection that writes, since nobody else
 * may change the file under it. A dossier is a value: whoever is given one never changes it.
 */
export class RecentDossiers {
  readonly #kept = new Map<string, Dossier>();

  find(id: string): Dossier | undefined {
    const dossier = this.#kept.get(id);
    if (!dossier) return undefined;
    this.#kept.delete(id);
    this.#kept.set(id, dossier);
    return dossier;
  }

  /** To be told what was read outside a transaction, or written by one that has been committed. */
  keep(dossier: Dossier): void {
    this.#kept.delete(dossier.id);
    this.#kept.set(dossier.id, dossier);
    if (this.#kept.size <= KEPT) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      return;
    }
  }

  /** To be told inside the transaction that writes or removes it: nobody is given the old one once that is committed. */
  forget(id: string): void {
    this.#kept.delete(id);
  }
}
