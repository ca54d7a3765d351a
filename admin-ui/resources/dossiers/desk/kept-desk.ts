import { dropTyped, keepTyped, restoreTyped } from '../../../providers/typed.ts';
import type { DeskForm } from './desk-form.ts';

/** What was asked of the server: to open the dossier, and perhaps to take its first act with it. */
export interface Sent {
  takeFirstAct: boolean;
}

/** The desk as it outlives a reload: sent again with the same key, a request is carried out once. */
export interface KeptDesk {
  form: DeskForm;
  requestKey: string;
  /** null while the form is still being filled in. */
  sent: Sent | null;
}

const isSent = (value: unknown): value is Sent | null =>
  value === null || (typeof value === 'object' && 'takeFirstAct' in value);

const isForm = (value: unknown): value is DeskForm =>
  typeof value === 'object' && value !== null && 'applicant' in value && 'others' in value && 'papers' in value;

const keyOf = (username: string): string => `thutuc.typed/desk/${username}`;

export const keepDesk = (username: string, desk: KeptDesk, empty: DeskForm): void =>
  keepTyped(keyOf(username), { form: empty }, { ...desk });

export const dropDesk = (username: string): void => dropTyped(keyOf(username));

/** What this person was typing in this tab; undefined when nothing. */
export function restoreDesk(username: string, empty: DeskForm): KeptDesk | undefined {
  const { form, requestKey, sent } = restoreTyped(keyOf(username), { form: empty }) ?? {};
  if (!isForm(form) || typeof requestKey !== 'string' || !isSent(sent)) return undefined;
  return { form: { ...empty, ...form }, requestKey, sent };
}
