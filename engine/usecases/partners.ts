import type { Messages } from '../ports/messages.ts';
import type { Portal } from '../ports/portal.ts';
import type { Webhooks } from '../ports/webhooks.ts';

/** Everybody outside the engine who is told something. */
export interface Partners {
  portal: Portal;
  messages: Messages;
  webhooks: Webhooks;
}
