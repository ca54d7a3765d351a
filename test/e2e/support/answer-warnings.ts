import type { Locator } from 'playwright-core';
import { type Locale, wordsOf } from './words.ts';

/** Ticks every warning in a publish dialog and says why it may stay; nothing where nothing is asked. */
export async function answerWarnings(dialog: Locator, locale: Locale, why: string): Promise<void> {
  const says = wordsOf(locale);
  await dialog.getByRole('progressbar').waitFor({ state: 'detached' });
  const ticks = dialog.getByRole('checkbox', { name: says('findings.seen') });
  for (let index = 0; index < (await ticks.count()); index += 1) await ticks.nth(index).check();
  const reasons = dialog.getByLabel(new RegExp(`^${says('findings.reason')}`));
  for (let index = 0; index < (await reasons.count()); index += 1) await reasons.nth(index).fill(why);
}
