import { FEEL_NAMES, type FeelNames } from '../../../engine/domain/condition/feel-names.ts';
import type { Bilingual } from '../../../schemas/types/index.ts';

/** A name an expression may use, with the groups it stands in. */
export interface NamedFact {
  path: string;
  label: Bilingual;
}

function listed(names: FeelNames, before: string, group: Bilingual | undefined): NamedFact[] {
  return Object.entries(names).flatMap(([key, name]) => {
    const path = before === '' ? key : `${before}.${key}`;
    const label = group
      ? { vi: `${group.vi}: ${name.label.vi}`, en: `${group.en}: ${name.label.en}` }
      : { ...name.label };
    return name.kind === 'context' && !name.open ? listed(name.members, path, name.label) : [{ path, label }];
  });
}

/** Every declared name, as it is written and in words. */
export const FEEL_NAME_LIST: readonly NamedFact[] = listed(FEEL_NAMES, '', undefined);
