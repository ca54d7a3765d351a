import type {
  Bilingual,
  ScenarioExpectation,
  ScenarioFailure,
  SimulatedOutcome,
} from '../../../schemas/types/index.ts';
import { addDuration } from '../calendar/add-duration.ts';
import type { Simulated, World } from './world.ts';

type Came = Pick<SimulatedOutcome, 'accepted' | 'reasons' | 'effects' | 'documents' | 'state'>;

const said = (value: unknown): string => (value === undefined || value === null ? '–' : String(value));

/** Every expectation that what came does not meet. */
export function failuresOf(
  wanted: ScenarioExpectation,
  came: Came,
  { dossier }: Simulated,
  { calendar }: World,
): ScenarioFailure[] {
  const failures: ScenarioFailure[] = [];
  const { state } = came;
  const expect = (field: keyof ScenarioExpectation, holds: boolean, expected: unknown, got: unknown) => {
    if (wanted[field] !== undefined && !holds) failures.push({ field, expected: said(expected), came: said(got) });
  };
  const reasons = came.reasons.map(({ code }) => code);
  expect(
    'refused',
    !came.accepted && reasons.includes(wanted.refused ?? ''),
    wanted.refused,
    came.accepted ? 'accepted' : reasons.join(', '),
  );
  if (wanted.refused === undefined && !came.accepted)
    failures.push({
      field: 'accepted',
      expected: 'accepted',
      came: came.reasons.map(({ message }) => message.vi).join('; '),
    });
  expect('stepCode', state.stepCode === wanted.stepCode, wanted.stepCode, state.stepCode);
  expect('status', state.status === wanted.status, wanted.status, state.status);
  const each = (field: 'holderRoles' | 'messages' | 'documents', got: readonly string[]) => {
    const lacking = (wanted[field] ?? []).filter((code) => !got.includes(code));
    expect(field, lacking.length === 0, lacking.join(', '), [...new Set(got)].join(', ') || undefined);
  };
  each(
    'holderRoles',
    state.roles.map(({ roleCode }) => roleCode),
  );
  expect('dueDate', state.dueDate === wanted.dueDate, wanted.dueDate, state.dueDate);
  const { receiveDate } = dossier.dates;
  const due = wanted.dueIn && receiveDate ? addDuration(calendar, receiveDate, wanted.dueIn) : null;
  expect('dueIn', due !== null && due === state.dueDate, due ?? 'không có ngày tiếp nhận', state.dueDate);
  expect('feeTotal', (state.fee?.total ?? 0) === wanted.feeTotal, wanted.feeTotal, state.fee?.total ?? 0);
  each(
    'messages',
    came.effects.flatMap(({ type }) => type ?? []),
  );
  each('documents', came.documents);
  expect('ended', state.ended === wanted.ended, wanted.ended, state.ended);
  return failures;
}

const FIELDS: Readonly<Record<string, Bilingual>> = {
  accepted: { vi: 'thao tác phải thực hiện được', en: 'the act must be accepted' },
  refused: { vi: 'lý do từ chối', en: 'reason of refusal' },
  stepCode: { vi: 'bước', en: 'step' },
  status: { vi: 'trạng thái', en: 'status' },
  holderRoles: { vi: 'vai trò giữ', en: 'roles that hold it' },
  dueDate: { vi: 'ngày hẹn trả', en: 'due date' },
  dueIn: { vi: 'thời hạn', en: 'time limit' },
  feeTotal: { vi: 'tổng tiền', en: 'total' },
  messages: { vi: 'thông báo', en: 'messages' },
  documents: { vi: 'văn bản', en: 'papers' },
  ended: { vi: 'đã kết thúc', en: 'ended' },
};

/** A failure in words. */
export function failureSentence({ field, expected, came }: ScenarioFailure): Bilingual {
  const name = FIELDS[field] ?? { vi: field, en: field };
  return {
    vi: `${name.vi}: mong đợi “${expected}”, thực tế “${came}”`,
    en: `${name.en}: expected “${expected}”, came “${came}”`,
  };
}
