import type { Finding, Mend, ServiceProcess } from '../../../../schemas/types/index.ts';
import { lint } from './catalogue.ts';

/** Fields that OpenCPS has and this engine keeps for export only. */
const UNREAD_OF_PROCESS = ['paymentFee', 'requestPayment', 'counter'] as const;
const UNREAD_OF_STEP = ['restrictDossier', 'customProcessUrl', 'briefNote'] as const;
const UNREAD_OF_ACTION = ['syncActionCode', 'makeBriefNote'] as const;

const isSet = (value: unknown): boolean => value !== undefined && value !== '' && value !== false && value !== 0;

const emptied = (path: string, value: unknown): Mend => ({
  mendCode: 'drop-setting',
  title: { vi: 'Bỏ thiết lập không dùng', en: 'Drop the unused setting' },
  changes: [typeof value === 'string' ? { path, value: '' } : { path }],
});

function unread<Holder extends object>(
  holder: Holder,
  fields: readonly (keyof Holder & string)[],
  path: string,
): Finding[] {
  return fields.flatMap((field) => {
    const value = holder[field];
    if (!isSet(value)) return [];
    const place = `${path}/${field}`;
    return [lint('setting-without-effect', place, '', emptied(place, value))];
  });
}

/** Settings of a process that nothing reads. */
export function lintSettings(process: ServiceProcess): Finding[] {
  return [
    ...unread(process, UNREAD_OF_PROCESS, ''),
    ...process.steps.flatMap((step, index) => unread(step, UNREAD_OF_STEP, `/steps/${index}`)),
    ...process.actions.flatMap((action, index) => unread(action, UNREAD_OF_ACTION, `/actions/${index}`)),
  ];
}
