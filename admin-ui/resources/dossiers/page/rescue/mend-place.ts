import type { DossierView, Reason } from '../dossier-answers.ts';

/** Where something is put right: on this page, at an element of it, or on another screen. */
export type MendPlace = { on: 'page'; selector: string; tab?: 'parts' } | { on: 'screen'; path: string };

const PAPERS: ReadonlySet<string> = new Set([
  'part-missing',
  'part-unsigned',
  'part-unchecked',
  'part-failed',
  'signature-missing',
]);
const PEOPLE: ReadonlySet<string> = new Set(['account-locked', 'nobody-holds-step', 'assignee-unfit', 'not-allowed']);
const PROCESS: ReadonlySet<string> = new Set([
  'no-such-action',
  'act-not-in-version',
  'step-unknown',
  'no-step-before',
  'fee-not-editable',
  'due-date-not-editable',
]);

const firstText = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.find((item): item is string => typeof item === 'string') : undefined;

/** Where a reason is mended, as far as a screen of ours mends it. */
export function mendPlace({ code = '', details = {} }: Reason, dossier: DossierView): MendPlace | undefined {
  if (PAPERS.has(code)) {
    const partNo = firstText(details.partNos);
    const selector = partNo === undefined ? '#dossier-panel' : `[data-part=${JSON.stringify(partNo)}]`;
    return { on: 'page', selector, tab: 'parts' };
  }
  if (code.startsWith('payment-')) return { on: 'page', selector: '[data-place="payment"] > *' };
  if (code === 'children-open') return { on: 'page', selector: '[data-place="related"] > *' };
  if (code === 'calendar-empty') return { on: 'screen', path: '/calendars' };
  if (code === 'child-not-offered') return { on: 'screen', path: '/service-configs' };
  if (code === 'delegation-not-in-force') return { on: 'screen', path: '/delegations' };
  if (code === 'act-in-other-version')
    return { on: 'screen', path: `/migrations?process=${encodeURIComponent(dossier.pins.process.code)}` };
  if (PEOPLE.has(code)) return { on: 'screen', path: '/employees' };
  if (PROCESS.has(code))
    return { on: 'screen', path: `/service-processes/${encodeURIComponent(dossier.pins.process.code)}` };
  return undefined;
}
