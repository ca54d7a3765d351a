import { admin, fixed, holder, law, moment, type Sentence } from './words.ts';

/** Deadlines and the calendar. */
export const timeRefusals = {
  'due-date-not-editable': {
    says: fixed('Quy trình không cho sửa ngày hẹn trả.', 'The process does not let the due date be changed.'),
    mender: admin,
  },
  'extended-already': {
    says: ({ from }) => ({
      vi: `Đã gia hạn một lần${moment(from, '(ngày hẹn đầu')}${from ? ')' : ''}; pháp luật chỉ cho hẹn lại một lần.`,
      en: `A new date was appointed once already${moment(from, '(the first date was')}${from ? ')' : ''}; the law allows no second time.`,
    }),
    mender: law,
  },
  'deadline-not-running': {
    says: ({ state }) => ({
      vi:
        state === 'paused'
          ? 'Thời hạn đang tạm dừng, chưa cần gia hạn.'
          : state === 'none'
            ? 'Hồ sơ chưa có ngày hẹn trả để gia hạn.'
            : 'Hồ sơ đã có kết quả, không gia hạn được nữa.',
      en:
        state === 'paused'
          ? 'The clock stands still; there is nothing to extend.'
          : state === 'none'
            ? 'The dossier has no due date to extend.'
            : 'The result is there; nothing is extended any more.',
    }),
    mender: holder,
  },
  'calendar-empty': {
    says: ({ agency, about }) => ({
      vi: `Lịch làm việc${agency ? ` của ${agency}` : ''} không có ngày làm việc để tính thời hạn${about ? ` (${about})` : ''}; hãy nhập giờ làm việc và đưa lịch vào áp dụng.`,
      en: `The calendar${agency ? ` of ${agency}` : ''} has no working day to count a time limit with${about ? ` (${about})` : ''}; enter the office hours and put the calendar into force.`,
    }),
    mender: admin,
  },
} satisfies Record<string, Sentence>;
