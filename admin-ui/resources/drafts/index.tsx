import type { Page } from '../page.ts';

export const draftPages: Page[] = [];
