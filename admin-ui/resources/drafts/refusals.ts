import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import type { Bilingual, ProblemError } from '../../../schemas/types/index.ts';

/** One fault at its place. */
export interface RefusedPlace {
  path: string;
  message: Bilingual;
}

/** One reason of a refusal, with the definition it is about and its faults, as far as they are known. */
export interface Refusal {
  message: Bilingual;
  mender?: Bilingual;
  kind?: string;
  code?: string;
  /** Where in a file, `processes/DT01.xml:12:3`. */
  file?: string;
  places: RefusedPlace[];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function fileOf({ file, line, column, details }: ProblemError): string | undefined {
  const place = isRecord(details) ? { ...details } : {};
  const parts = [file ?? text(place.file), line ?? place.line, column ?? place.column];
  return parts[0] === undefined ? undefined : parts.filter((part) => part !== undefined).join(':');
}

/** The reasons of a problem: the server tells each reason and then its faults one after the other. */
export function refusalsOf(errors: readonly ProblemError[]): Refusal[] {
  const refusals: Refusal[] = [];
  for (const error of errors) {
    const { path, message, mender, details } = error;
    const open = refusals.at(-1);
    if (mender === undefined && path !== undefined && open) {
      open.places.push({ path, message });
      continue;
    }
    const [kind, code, file] = [text(details?.kind), text(details?.code), fileOf(error)];
    refusals.push({
      message,
      ...(mender ? { mender } : {}),
      ...(kind === undefined ? {} : { kind }),
      ...(code === undefined || kind === undefined ? {} : { code }),
      ...(file === undefined ? {} : { file }),
      places: path === undefined ? [] : [{ path, message }],
    });
  }
  return refusals;
}
