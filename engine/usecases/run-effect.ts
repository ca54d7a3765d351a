import type { Bilingual, Effect, RetryResult } from '../../schemas/types/index.ts';
import { INCIDENT_AFTER, nextTry } from '../domain/delivery/back-off.ts';
import { afterFailure } from '../domain/delivery/breaker.ts';
import type { Engine } from './engine.ts';
import { insideEffects } from './inside-effects.ts';
import { type EffectHandler, outsideEffects } from './outside-effects.ts';
import { Refused } from './refused.ts';

const handlers = { ...outsideEffects, ...insideEffects } satisfies Record<Effect['kind'], EffectHandler>;

/** A partner that has not answered by then is taken for unreachable; well within the lease. */
const PATIENCE_MS = 15_000;

/** Effects on other dossiers: they run one after another, and no partner stands behind them. */
export const isInside = ({ kind }: Pick<Effect, 'kind'>): boolean => kind in insideEffects;

type Tried = { done: true; verified: boolean } | { done: false; refused: boolean; cause: Bilingual };

const UNREACHABLE: Readonly<Record<string, Bilingual>> = {
  TimeoutError: { vi: 'không trả lời trong thời gian chờ', en: 'no answer within the time allowed' },
  AbortError: { vi: 'không trả lời trong thời gian chờ', en: 'no answer within the time allowed' },
};

const cutOff = (message: string): Bilingual => ({
  vi: `không kết nối được với nơi nhận (${message})`,
  en: `the other side could not be reached (${message})`,
});

function causeOf(error: unknown): { refused: boolean; cause: Bilingual } {
  if (error instanceof Refused) {
    const join = (language: keyof Bilingual) => error.reasons.map(({ message }) => message[language]).join(' ');
    return { refused: true, cause: { vi: join('vi'), en: join('en') } };
  }
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof Error ? UNREACHABLE[error.name] : undefined;
  const reached =
    known ??
    (/ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|fetch failed|socket hang up/.test(message)
      ? cutOff(message)
      : undefined);
  return { refused: false, cause: reached ?? { vi: message, en: message } };
}

const NOT_FOUND_THERE: Bilingual = {
  vi: 'đã gửi nhưng nơi nhận chưa ghi nhận',
  en: 'it was sent, but the other side does not have it',
};

/** One attempt. What was tried before is first asked about; `prove` asks afterwards too before it says that it is done. */
async function attempt(engine: Engine, effect: Effect, prove: boolean): Promise<Tried> {
  const handler: EffectHandler = handlers[effect.kind];
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    if (effect.attempts > 1 && (await handler.verify(engine, effect, signal)) === 'received')
      return { done: true, verified: true };
    const delivered = await handler.run(engine, effect, signal);
    if (delivered.outcome === 'refused') return { done: false, refused: true, cause: delivered.cause };
    if (!prove) return { done: true, verified: false };
    const receipt = await handler.verify(engine, effect, signal);
    if (receipt === 'not-received') return { done: false, refused: false, cause: NOT_FOUND_THERE };
    return { done: true, verified: receipt === 'received' };
  } catch (error) {
    return { done: false, ...causeOf(error) };
  }
}

/** Lets the breaker of a target know how it answered; a refusal is an answer too. */
async function notePartner(engine: Engine, { id, target }: Effect, tried: Tried): Promise<void> {
  if (tried.done || tried.refused) {
    const before = await engine.partners.change(target, () => undefined);
    if (before) engine.journal.info('a partner answers again', { target });
    return;
  }
  const failure = { target, effectId: id, cause: tried.cause, now: engine.clock.now() };
  const after = await engine.partners.change(target, (state) => afterFailure(state, failure));
  if (after?.state === 'open') engine.journal.error('a partner is left alone', { target, until: after.nextTryAt });
}

/**
 * Runs one claimed effect and records how it ended. What could not be reached is due again later, each time twice as late,
 * and an incident after five minutes; what was refused is an incident at once. `prove` says done only of what the other
 * side has, where it can be asked.
 */
export async function runEffect(engine: Engine, effect: Effect, prove = false): Promise<RetryResult> {
  const tried = await attempt(engine, effect, prove);
  if (!isInside(effect)) await notePartner(engine, effect, tried);
  if (tried.done) {
    await engine.effects.settle(effect.id, { state: 'done' });
    return { id: effect.id, outcome: 'done', verified: tried.verified };
  }
  const { cause, refused } = tried;
  const incident = refused || effect.attempts >= INCIDENT_AFTER;
  const dueAt = nextTry(engine.clock.now(), effect.attempts, refused);
  await engine.effects.settle(effect.id, { state: incident ? 'failed' : 'due', dueAt, error: cause.en, cause });
  engine.journal.error(incident ? 'effect is an incident' : 'effect failed', {
    effectId: effect.id,
    dossierId: effect.dossierId,
    kind: effect.kind,
    attempts: effect.attempts,
    error: cause.en,
  });
  return { id: effect.id, outcome: 'failed', verified: false, cause, nextTryAt: dueAt };
}
