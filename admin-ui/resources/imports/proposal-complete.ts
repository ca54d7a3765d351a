import type { Proposal } from '../../../schemas/types/index.ts';
import { readHolder, readPair, textAt } from './proposal-words.ts';

const filled = (...texts: string[]): boolean => texts.every((text) => text.trim() !== '');

/** Whether everything a proposal cannot do without has been filled in; the server looks at the rest. */
export function isComplete(kind: Proposal['kind'], body: Proposal['body'], person: string | undefined): boolean {
  if (kind === 'role') return filled(textAt(body, 'roleName'));
  if (kind === 'agency') return filled(textAt(body, 'agencyName'));
  if (kind === 'role-holder') {
    const { employeeNo, fullName, agencyCode } = readHolder(body);
    return person === undefined ? filled(employeeNo, fullName, agencyCode) : filled(person, agencyCode);
  }
  const { serviceCode, serviceName, newService, agencyCode, options } = readPair(body);
  return filled(serviceCode, agencyCode) && (!newService || filled(serviceName)) && options.length > 0;
}
