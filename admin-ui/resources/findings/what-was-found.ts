import { useRecordContext } from 'react-admin';
import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import { useSentence } from '../../fields/findings.tsx';
import { usePlaceText } from '../../fields/use-place-text.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { resourceOf } from '../../providers/kinds.ts';

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** What the open accepted fault says was found, and where, in words. */
export function useWhatWasFound(): { place: string; sentence: string } {
  const sentence = useSentence();
  const placeText = usePlaceText();
  const record = useRecordContext<DraftRecord>();
  const body = isRecord(record?.body) ? record.body : {};
  const resource = resourceOf(String(body.kind));
  const place = texts(body.place);
  const message = isRecord(body.message) ? body.message : {};
  const { vi, en } = message;
  return {
    place: resource === undefined ? place.join(' › ') : placeText(resource, place),
    sentence: typeof vi === 'string' && typeof en === 'string' ? sentence({ vi, en }) : '',
  };
}
