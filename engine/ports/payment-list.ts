import type { PaymentStage } from '../../schemas/types/index.ts';
import type { Visibility } from '../domain/access/visibility.ts';
import type { PaymentRow } from '../domain/payment/row.ts';

export type { PaymentRow } from '../domain/payment/row.ts';

export type PaymentSort = 'requestedAt' | 'paidAt' | 'total' | 'dossierNo' | 'applicantName' | 'stage';

export interface PaymentQuery {
  visibleTo: Visibility;
  stage?: PaymentStage[];
  /** Only of dossiers these agencies handle. */
  agencies?: string[];
  method?: string;
  /** Paid at or after, and before, these instants. */
  paidFrom?: string;
  paidBefore?: string;
  /** Folded words of the dossier; every one must occur. */
  words?: string[];
  ids?: string[];
  sort: PaymentSort;
  descending: boolean;
  offset: number;
  limit: number;
}

/** A row with what the list shows of its dossier. */
export interface ListedPayment extends Omit<PaymentRow, 'keys'> {
  dossierId: string;
  dossierNo: string | null;
  serviceName: string;
  applicantName: string;
  agencyCode: string;
}

export interface PaymentPage {
  rows: ListedPayment[];
  /** Exact to 10,000. */
  total: number;
}

/** The sheets of all dossiers as the last write of each left them; trials have none. */
export interface PaymentList {
  list(query: PaymentQuery): Promise<PaymentPage>;
  /** The dossier a key belongs to: `sheet/<id>`, `attempt/<id>`, `arrival/<id>`, `transaction/<number>`. */
  dossierOf(key: string): Promise<string | undefined>;
}
