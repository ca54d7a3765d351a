import { readEditable, writeEditable } from '../fee/editable.ts';
import type { Bundle, BundleItem } from './bundle.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A fee string whose `editable` was written for OpenCPS's source, in the meaning we keep; any other text as it is. */
export function restateFee(text: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return text;
  }
  if (!isRecord(parsed) || parsed.editable === undefined || Array.isArray(parsed.editable)) return text;
  const fields = readEditable(parsed.editable, 'source');
  return fields ? JSON.stringify({ ...parsed, editable: writeEditable(fields, 'guide') }) : text;
}

/** The bundle with the fee strings of its processes read as OpenCPS's source reads them. */
export function restateFees(bundle: Bundle): Bundle {
  const items = bundle.items.map((item): BundleItem => {
    const { actions } = item.body;
    if (item.kind !== 'service-process' || !Array.isArray(actions)) return item;
    const restated = actions.map((action: unknown) =>
      isRecord(action) && typeof action.paymentFee === 'string'
        ? { ...action, paymentFee: restateFee(action.paymentFee) }
        : action,
    );
    return { ...item, body: { ...item.body, actions: restated } };
  });
  return { ...bundle, items };
}
