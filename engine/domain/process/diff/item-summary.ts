// What is most worth knowing of an item that is new or gone.
import type { Bilingual } from '../../../../schemas/types/index.ts';
import { choiceLabel } from '../../../../schemas/words/field-words.ts';
import { type Json, textIn } from '../read-json.ts';
import { shapeWords } from './shape-words.ts';
import { stepWords, timeWords } from './step-words.ts';
import { lowerFirst } from './wording.ts';

type Summary = (item: Json, whole: Json) => Bilingual | undefined;

const summaries: Readonly<Record<string, Summary>> = {
  ProcessStep: ({ durationCount }, whole) => {
    if (typeof durationCount !== 'number' || durationCount <= 0) return undefined;
    const { vi, en } = timeWords(whole, durationCount);
    return { vi: `hạn xử lý ${vi}`, en: `time allowed ${en}` };
  },
  ProcessAction: (action, whole) => {
    const [pre, post] = [textIn(action, 'preStepCode'), textIn(action, 'postStepCode')];
    const from = pre === '' ? { vi: 'mở đầu hồ sơ', en: 'opens the dossier' } : stepWords(whole, pre);
    const to = post === '' ? { vi: 'quay lại bước trước', en: 'back to the step before' } : stepWords(whole, post);
    return { vi: `${from.vi} → ${to.vi}`, en: `${from.en} → ${to.en}` };
  },
  DossierPart: ({ required, partType }) => {
    const kind = lowerFirst(choiceLabel('DossierPart', 'partType', String(partType)) ?? { vi: '', en: '' });
    if (typeof required !== 'boolean' || kind.vi === '') return undefined;
    return required
      ? { vi: `${kind.vi}, bắt buộc`, en: `${kind.en}, required` }
      : { vi: `${kind.vi}, không bắt buộc`, en: `${kind.en}, not required` };
  },
  ChannelDuration: ({ duration }) => shapeWords('Duration', duration),
  FeeLine: ({ amount }) => shapeWords('FeeAmount', amount),
  CalendarException: ({ kind, session, hours }) => {
    const words = choiceLabel('CalendarException', 'kind', String(kind));
    const part = choiceLabel('CalendarException', 'session', String(session));
    const more = [part && lowerFirst(part), typeof hours === 'string' ? { vi: hours, en: hours } : undefined];
    return (
      words &&
      [lowerFirst(words), ...more.flatMap((one) => (one ? [one] : []))].reduce((said, one) => ({
        vi: `${said.vi}, ${one.vi}`,
        en: `${said.en}, ${one.en}`,
      }))
    );
  },
};

/** ` (hạn xử lý 2 ngày làm việc)`; nothing for an item that is known by its name alone. */
export function itemSummary(shape: string, item: Json, whole: Json): Bilingual {
  const { vi, en } = (Object.hasOwn(summaries, shape) ? summaries[shape]?.(item, whole) : undefined) ?? {
    vi: '',
    en: '',
  };
  return vi === '' ? { vi: '', en: '' } : { vi: ` (${vi})`, en: ` (${en})` };
}
