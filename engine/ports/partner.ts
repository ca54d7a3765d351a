import type { Effect } from '../../schemas/types/index.ts';

/** Whoever is told about a dossier outside the engine: portal, messages, post, other systems. */
export interface Partner {
  /** Hands one effect over; its id is the idempotency key, so a repetition must be harmless. Rejects when it could not be handed over. */
  deliver(effect: Effect): Promise<void>;
}
