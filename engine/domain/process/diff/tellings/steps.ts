// Steps that are pointed at, and how long they may last.
import type { Bilingual } from '../../../../../schemas/types/index.ts';
import type { Json } from '../../read-json.ts';
import { readRoleAsStep } from '../../read-texts.ts';
import { stepWords, timeWords } from '../step-words.ts';
import { tellLists } from './codes.ts';
import { fromTo, onlyRewritten, type Telling, textOrNone } from './telling.ts';

const START: Bilingual = { vi: '(trống: mở đầu hồ sơ)', en: '(empty: opens the dossier)' };
const BACK: Bilingual = { vi: '(trống: quay lại bước trước)', en: '(empty: back to the step before)' };

const tellStep =
  (none: Bilingual): Telling =>
  (was, now, { label, whole }) => {
    const [old, fresh] = [textOrNone(was), textOrNone(now)];
    if (old === undefined || fresh === undefined || old === fresh) return [];
    const words = (process: Json, code: string) => (code === '' ? none : stepWords(process, code));
    return [{ ...fromTo(label, words(whole.before, old), words(whole.after, fresh)), before: old, after: fresh }];
  };

export const tellPreStep = tellStep(START);
export const tellPostStep = tellStep(BACK);

const isTime = (value: unknown): boolean => value === undefined || typeof value === 'number';

const tellTime =
  (called: Bilingual | undefined): Telling =>
  (was, now, { label, whole }) => {
    if (!isTime(was) || !isTime(now)) return [];
    const [old, fresh] = [timeWords(whole.before, was), timeWords(whole.after, now)];
    if (old.vi === fresh.vi) return [onlyRewritten(called ?? label)];
    return [{ ...fromTo(called ?? label, old, fresh), before: was, after: now }];
  };

export const tellProcessTime = tellTime(undefined);
export const tellStepTime = tellTime({ vi: 'hạn xử lý', en: 'time allowed' });

/** How many working days a waiting step may last. */
export const tellWaitLimit: Telling = (was, now, { label }) => {
  if (!isTime(was) || !isTime(now)) return [];
  const words = (value: unknown): Bilingual =>
    typeof value === 'number'
      ? { vi: `${value} ngày làm việc`, en: `${value} working days` }
      : { vi: 'không giới hạn', en: 'no limit' };
  return [{ ...fromTo(label, words(was), words(now)), before: was, after: now }];
};

/** Whom a step is given to when the act before assigns nobody. */
export const tellRoleAsStep: Telling = (was, now, { label, whole }) => {
  const [old, fresh] = [textOrNone(was), textOrNone(now)];
  if (old === undefined || fresh === undefined) return [];
  const said = tellLists(label, readRoleAsStep(old), readRoleAsStep(fresh), ({ stepCode, actedOnly }) => {
    const { vi, en } = stepWords(whole.after, stepCode);
    return actedOnly
      ? { vi: `người đã xử lý ở ${vi}`, en: `whoever acted at ${en}` }
      : { vi: `người có vai trò ở ${vi}`, en: `holders of the roles of ${en}` };
  });
  return said.length > 0 ? said : [onlyRewritten(label)];
};
