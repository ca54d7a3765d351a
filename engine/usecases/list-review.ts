import type { DefinitionKind, ReviewItem, ReviewSource, ReviewState } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { fold, foldedWords } from '../domain/words.ts';
import { covers, territoryOf } from './configure-rights.ts';
import type { Engine } from './engine.ts';
import { reviewAccepted } from './review-accepted.ts';
import { reviewAcknowledged, withSentences } from './review-acknowledged.ts';

/** What the review list may be asked for. */
export interface ReviewQuery {
  /** Words as typed; every one must occur in code, name or reason. */
  q?: string;
  kind?: DefinitionKind;
  ownerAgency?: string;
  source?: ReviewSource;
  state?: ReviewState;
  /** Answered for before this instant. */
  before?: string;
  offset: number;
  limit: number;
}

const URGENCY: Record<ReviewState, number> = { over: 0, ending: 1, changed: 2, open: 3, mended: 4 };

const fits = (item: ReviewItem, { q, kind, ownerAgency, source, state, before }: ReviewQuery): boolean =>
  (kind ?? item.kind) === item.kind &&
  (ownerAgency ?? item.ownerAgency) === item.ownerAgency &&
  (source ?? item.source) === item.source &&
  (state ?? item.state) === item.state &&
  (before === undefined || item.since < before) &&
  foldedWords(q ?? '').every((word) => fold(`${item.code} ${item.name} ${item.reason}`).includes(word));

/**
 * Danh sách cần rà soát: accepted faults and acknowledged warnings of the definitions the actor may change, the most
 * urgent first, then the oldest.
 */
export async function listReview(
  engine: Engine,
  actor: Actor,
  query: ReviewQuery,
): Promise<{ rows: ReviewItem[]; total: number }> {
  const territory = territoryOf(actor, await engine.directory.view());
  const [accepted, acknowledged] = await Promise.all([reviewAccepted(engine), reviewAcknowledged(engine)]);
  const fitting = [...accepted, ...acknowledged]
    .filter((item) => covers(territory, [item.ownerAgency]) && fits(item, query))
    .sort((one, other) => URGENCY[one.state] - URGENCY[other.state] || (one.since < other.since ? -1 : 1) || 0);
  const page = fitting.slice(query.offset, query.offset + query.limit);
  return { rows: await withSentences(engine, page), total: fitting.length };
}
