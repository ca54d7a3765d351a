import { useTranslate } from 'react-admin';
import type { Proposal } from '../../../schemas/types/index.ts';
import { readHolder, textAt, wordsOf } from './proposal-words.ts';
import type { ImportChoice } from './use-import-choice.ts';

/** A proposal as it would be carried out now, in one sentence. */
export function useProposalWords({ proposalKey, kind, body }: Proposal, { bodies, people }: ImportChoice): string {
  const translate = useTranslate();
  const present = bodies[proposalKey] ?? body;
  const person = people[proposalKey];
  if (kind === 'role-holder' && person !== undefined)
    return translate('imports.propose.holderExisting', { ...readHolder(present), employeeNo: person });
  const reach = (right: string) => translate(`imports.reach.${textAt(present, right) || 'none'}`).toLowerCase();
  const { message, values } = wordsOf(kind, present);
  if (kind !== 'role') return translate(message, values);
  return translate(message, { ...values, see: reach('see'), act: reach('act'), configure: reach('configure') });
}
