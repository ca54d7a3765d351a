import type { Bilingual, DueDateRule } from '../../../../../schemas/types/index.ts';
import { sameJson } from '../../../release/merge-changes.ts';
import { readDueDatePattern } from '../../read-due-date.ts';
import type { Said } from '../tell-field.ts';
import { numberWords } from '../value-words.ts';
import { fromTo, onlyRewritten, type Telling, textOrNone } from './telling.ts';

const NONE: Bilingual = { vi: 'không có', en: 'none' };

function phaseWords(phase: DueDateRule['phases'][number] | undefined): Bilingual {
  if (!phase) return NONE;
  const [all, work] = [numberWords(phase.allDay), numberWords(phase.workDay)];
  return {
    vi: `${all.vi} ngày thường và ${work.vi} ngày làm việc`,
    en: `${all.en} calendar days and ${work.en} working days`,
  };
}

function noticeWords(notify: DueDateRule['notify']): Bilingual {
  if (!notify) return NONE;
  const { vi, en } = numberWords(notify.value);
  if (notify.type === 'day') return { vi: `trước ${vi} ngày`, en: `${en} days before` };
  if (notify.type === 'hour') return { vi: `trước ${vi} giờ`, en: `${en} hours before` };
  return { vi: `khi còn ${vi} % thời hạn`, en: `when ${en} % of the time is left` };
}

const EDITABLE = {
  on: { vi: 'cán bộ tiếp nhận được sửa ngày hẹn trả', en: 'the receiving officer may change the due date' },
  off: {
    vi: 'cán bộ tiếp nhận không được sửa ngày hẹn trả nữa',
    en: 'the receiving officer may no longer change the due date',
  },
};

/** How the due date is made: may it be changed, by which phases, when is it announced. */
export const tellDueDate: Telling = (was, now, { label }) => {
  const [old, fresh] = [textOrNone(was), textOrNone(now)];
  if (old === undefined || fresh === undefined) return [];
  const [{ value: before, findings }, { value: after, findings: others }] = [
    readDueDatePattern(old),
    readDueDatePattern(fresh),
  ];
  if (findings.length + others.length > 0) return [];
  const said: Said[] = [];
  if (before.editable !== after.editable) said.push({ text: after.editable ? EDITABLE.on : EDITABLE.off });
  for (let place = 0; place < Math.max(before.phases.length, after.phases.length); place += 1) {
    const [one, other] = [before.phases[place], after.phases[place]];
    const phase = { vi: `kỳ ${place + 1} của ngày hẹn trả`, en: `phase ${place + 1} of the due date` };
    if (!sameJson(one, other)) said.push(fromTo(phase, phaseWords(one), phaseWords(other)));
  }
  if (!sameJson(before.notify, after.notify))
    said.push(
      fromTo(
        { vi: 'báo sắp đến hạn', en: 'notice before the due date' },
        noticeWords(before.notify),
        noticeWords(after.notify),
      ),
    );
  return said.length > 0 ? said : [onlyRewritten(label)];
};
