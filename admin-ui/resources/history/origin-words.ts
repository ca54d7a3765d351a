import { useTranslate } from 'react-admin';
import type { Origin } from '../../../schemas/types/index.ts';

/** `10.1.2.3 · Chrome 120 · Windows`, or that it was typed on the server or done by the engine. */
export function useOriginWords(): (origin: Origin) => string {
  const translate = useTranslate();
  return ({ via, address, client }) =>
    [via === 'network' ? (address ?? translate('history.via.network')) : translate(`history.via.${via}`), client]
      .filter(Boolean)
      .join(' · ');
}
