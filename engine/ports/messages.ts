import type { Partner } from './partner.ts';

/** Whom a message goes to; an officer by user name, an applicant by phone or address. */
export interface Recipient {
  name: string;
  username?: string;
  telNo?: string;
  email?: string;
}

/** A message in its final words, by value. */
export interface Message {
  dossierId: string;
  notificationType: string;
  to: Recipient[];
  subject: string;
  /** What goes by SMS and into the application. */
  text: string;
  /** The letter; absent where none is sent. */
  html?: string;
  channels: ('sms' | 'email' | 'app')[];
}

/** SMS, e-mail and notices in the application. */
export type Messages = Partner<Message>;
