import type { DraftListItem } from '../../../schemas/types/index.ts';

/** An officer who may be invited. */
export interface Guest {
  username: string;
  name: string;
}

/** The officer of a row; one without a user name is known by number. */
export const guestOf = ({ code, name, facts }: DraftListItem): Guest => ({
  username: typeof facts?.username === 'string' && facts.username !== '' ? facts.username : code,
  name,
});
