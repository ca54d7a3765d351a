import type { Effect } from '../../schemas/types/index.ts';
import type { Delivered, Receipt } from '../ports/partner.ts';
import type { Engine } from './engine.ts';

/** How one kind of effect is carried out, and how to find out whether it was. */
export interface EffectHandler {
  /** Rejects when the other side could not be reached. */
  run(engine: Engine, effect: Effect, signal: AbortSignal): Promise<Delivered>;
  verify(engine: Engine, effect: Effect, signal: AbortSignal): Promise<Receipt>;
}
