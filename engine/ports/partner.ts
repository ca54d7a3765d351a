import type { Bilingual } from '../../schemas/types/index.ts';

/** What became of a delivery the other side answered. */
export type Delivered = { outcome: 'delivered' } | { outcome: 'refused'; cause: Bilingual };

/** Whether the other side has what was sent under a key; unknown where it cannot be asked. */
export type Receipt = 'received' | 'not-received' | 'unknown';

/** Whoever is told something outside the engine. The key is that of the effect: a repetition under it must be harmless. */
export interface Partner<Content> {
  /** Hands over. Rejects when the other side could not be reached or did not answer before `signal` aborts. */
  deliver(key: string, content: Content, signal: AbortSignal): Promise<Delivered>;
  /** Asks whether the key was received before; `content` is what would be sent under it. Rejects as `deliver` does. */
  verify(key: string, signal: AbortSignal, content?: Content): Promise<Receipt>;
}
