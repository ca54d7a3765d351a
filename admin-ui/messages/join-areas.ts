import type { TranslationMessages } from 'react-admin';

type Texts = { [key: string]: string | Texts };

/** Puts the words of several areas into one tree; an area adds to what another has begun. */
function joined(one: Texts, other: Texts): Texts {
  const whole = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const known = whole[key];
    whole[key] = typeof known === 'object' && typeof value === 'object' ? joined(known, value) : value;
  }
  return whole;
}

/** Every word of a language: react-admin's own, then area by area. */
export const joinAreas = <Own extends Pick<TranslationMessages, 'ra'>>(own: Own, ...areas: Texts[]): Own & Texts => ({
  ...own,
  ...areas.reduce(joined, {}),
});
