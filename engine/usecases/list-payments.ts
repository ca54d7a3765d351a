import type { PaymentListItem, PaymentStage } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { visibilityOf } from '../domain/access/visibility.ts';
import { cashierOf } from '../domain/payment/cashier.ts';
import { foldedWords } from '../domain/words.ts';
import type { PaymentSort } from '../ports/payment-list.ts';
import type { Engine } from './engine.ts';

/** What a list of payments may be narrowed to. */
export interface PaymentFilter {
  q?: string;
  stage?: PaymentStage[];
  method?: string;
  paidFrom?: string;
  paidBefore?: string;
  /** Only what the actor collects for. */
  collectable?: boolean;
  ids?: string[];
}

/** Sheets of the dossiers the actor may see; a citizen's own. */
export async function listPayments(
  engine: Engine,
  actor: Actor,
  asked: {
    filter: PaymentFilter;
    sort?: { field: PaymentSort; descending: boolean };
    offset: number;
    limit: number;
  },
): Promise<{ rows: PaymentListItem[]; total: number }> {
  const directory = await engine.directory.view();
  const { filter, sort = { field: 'requestedAt', descending: true }, offset, limit } = asked;
  const { q = '', collectable, ...exact } = filter;
  const words = foldedWords(q);
  const mine = collectable ? cashierOf(actor, directory.subtree) : 'every';
  const page = await engine.payments.list({
    visibleTo: visibilityOf(actor, directory.subtree),
    ...exact,
    ...(words.length > 0 ? { words } : {}),
    ...(mine === 'every' ? {} : { agencies: [...mine] }),
    sort: sort.field,
    descending: sort.descending,
    offset,
    limit,
  });
  return {
    total: page.total,
    rows: page.rows.map(({ sheetId, ...row }) => ({
      id: sheetId,
      ...row,
      agencyName: directory.agency(row.agencyCode)?.agencyName ?? row.agencyCode,
    })),
  };
}
