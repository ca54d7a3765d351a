import { useTranslate } from 'react-admin';
import { kindOf } from '../providers/kinds.ts';
import { placeWords } from './place-words.ts';

/** The way to a place of a definition in the words of its forms: `Thao tác › Tiếp nhận hồ sơ › Yêu cầu thanh toán`. */
export function usePlaceText(): (resource: string, path: readonly string[]) => string {
  const translate = useTranslate();
  return (resource, path) =>
    placeWords(kindOf(resource).shape, path)
      .map((word) =>
        'item' in word ? word.item : translate(`fields.${word.shape}.${word.field}.label`, { _: word.field }),
      )
      .join(' › ');
}
