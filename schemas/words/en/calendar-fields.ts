import type { SameKeys } from '../same-keys.ts';
import type { calendarFields as inVietnamese } from '../vi/calendar-fields.ts';
import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const calendarFields = {
  Calendar: {
    calendarCode: { label: 'Calendar code', help: 'A unique code. Example: VN, H20, H20.24.16.' },
    calendarName: { label: 'Calendar name', help: 'Example: working calendar of the provincial service centre.' },
    calendarNameEN: { label: 'Name in English', help: 'Shown to readers of English.' },
    scope: {
      label: 'Scope',
      help: "The province's calendar is laid over the nation's, the agency's over both; only what differs is written.",
    },
    agencyCode: { label: 'Agency', help: 'The province or agency that keeps this calendar, units below included.' },
    workingTimes: {
      label: 'Weekly office hours',
      help: 'Office hours of each weekday; a weekday not written keeps those of the calendar above.',
    },
    exceptions: { label: 'Days that differ', help: 'Holidays, worked days and half days.' },
    ownerAgency: { label: 'Managing agency', help: 'The agency that may change this calendar; empty: the province.' },
    sourceSite: keptFields.sourceSite,
  },
  WorkingTime: {
    day: { label: 'Weekday', help: 'Day of the week.' },
    hours: {
      label: 'Office hours',
      help: 'Morning and afternoon, each opening before it closes. Example: 07:00-11:30,13:30-17:00.',
    },
    unread: keptFields.unread,
  },
  CalendarException: {
    date: { label: 'Day', help: 'The day whose hours differ.' },
    kind: { label: 'Kind', help: 'Off, or worked although it usually is not.' },
    session: { label: 'Session', help: 'The whole day or one half; the day is halved at 12:00.' },
    hours: { label: 'Hours on that day', help: 'Only when they are not the usual ones. Example: 07:30-11:30.' },
    legalNumber: { label: 'Legal number', help: 'The notice or decision. Example: TB 9441/TB-BNV.' },
    description: { label: 'Reason', help: 'Example (in Vietnamese): Tết Nguyên đán.' },
    descriptionEN: { label: 'Reason in English', help: 'Example: Lunar New Year.' },
    unread: keptFields.unread,
  },
} satisfies SameKeys<typeof inVietnamese>;
