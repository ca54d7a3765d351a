import type { DayLook } from './year.ts';

const stripes = (colour: string): string => `repeating-linear-gradient(135deg, ${colour} 0 3px, transparent 3px 7px)`;

/** Colour and pattern of a day; its letter says the same. Every text stands at 4.5:1 or better. */
export const dayLooks: Record<DayLook, Record<string, string | number>> = {
  work: { backgroundColor: '#ffffff' },
  rest: { backgroundColor: '#e8ecf0', color: '#4a5763' },
  off: { backgroundColor: '#fbdfe2', backgroundImage: stripes('#f6c3c9'), color: '#7a0019', fontWeight: 700 },
  worked: {
    backgroundColor: '#d6f0de',
    backgroundImage: 'radial-gradient(#a9dcb9 1px, transparent 1.5px)',
    backgroundSize: '6px 6px',
    color: '#0f4a26',
    fontWeight: 700,
  },
  morning: {
    backgroundColor: '#ffffff',
    backgroundImage: 'linear-gradient(90deg, #ffe3a8 50%, #e8ecf0 50%)',
    color: '#5b3a00',
    fontWeight: 700,
  },
  afternoon: {
    backgroundColor: '#ffffff',
    backgroundImage: 'linear-gradient(90deg, #e8ecf0 50%, #ffe3a8 50%)',
    color: '#5b3a00',
    fontWeight: 700,
  },
};

/** Looks that the legend explains, in its order. */
export const LEGEND: DayLook[] = ['work', 'rest', 'off', 'worked', 'morning', 'afternoon'];
