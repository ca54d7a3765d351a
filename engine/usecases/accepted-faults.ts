import type { AcceptedFault } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { DefinitionStore } from '../ports/definition-store.ts';

/** Every fault the province has accepted, over or not. */
export async function acceptedFaults(definitions: DefinitionStore): Promise<AcceptedFault[]> {
  return (await definitions.allDrafts('accepted-fault')).flatMap(({ body }) => {
    const checked = check('AcceptedFault', body);
    return checked.ok ? [checked.value] : [];
  });
}
