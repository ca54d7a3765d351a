import type { Bilingual, Condition, EffectFlag } from '../../../../../schemas/types/index.ts';
import { describeEffect, describeTerm } from '../../../condition/describe.ts';
import { parseCondition, parseRoleCondition } from '../../../condition/parse.ts';
import { lowerFirst, quotedWords } from '../wording.ts';
import { namingOne, tellLists } from './codes.ts';
import { onlyRewritten, type Telling, textOrNone } from './telling.ts';

type Read = (text: string) => { condition: Condition; flags?: EffectFlag[] };

const EFFECT = { vi: 'tác động', en: 'effect' };
const CONDITION = { vi: 'điều kiện', en: 'condition' };

const inQuotes =
  <Item>(words: (item: Item) => Bilingual) =>
  (item: Item): Bilingual =>
    quotedWords(lowerFirst(words(item)));

const tellConditionRead =
  (read: Read): Telling =>
  (was, now, { label }) => {
    const [old, fresh] = [textOrNone(was), textOrNone(now)];
    if (old === undefined || fresh === undefined) return [];
    const [before, after] = [read(old), read(fresh)];
    const said = [
      ...tellLists(CONDITION, before.condition.terms, after.condition.terms, inQuotes(describeTerm), namingOne),
      ...tellLists(EFFECT, before.flags ?? [], after.flags ?? [], inQuotes(describeEffect), namingOne),
    ];
    return said.length > 0 ? said : [onlyRewritten(label)];
  };

/** What must hold for an action, and what it sets off. */
export const tellCondition = tellConditionRead(parseCondition);

const tellProcessRole = tellConditionRead(parseRoleCondition);

/** When a role works on a process, or on one step of it: OpenCPS writes the two differently. */
export const tellRoleCondition: Telling = (was, now, about) =>
  about.path.startsWith('/roles/') ? tellProcessRole(was, now, about) : tellCondition(was, now, about);
