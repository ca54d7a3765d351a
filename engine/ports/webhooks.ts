import type { Partner } from './partner.ts';

/** Where a partner listens, as it is configured today; never kept with an effect. */
export interface Endpoint {
  url: string;
  /** Signs the body (HMAC-SHA256); none where none is configured. */
  secret?: string;
}

/** Something another system is told. */
export interface Webhook {
  dossierId: string;
  /** The system's code. */
  serverNo: string;
  kind: string;
  data: Record<string, unknown>;
  endpoint?: Endpoint;
}

/** Other systems: sector software, post, invoices. */
export type Webhooks = Partner<Webhook>;
