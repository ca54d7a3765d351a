import { useRef } from 'react';
import { newKey } from './idempotency-key.ts';

/** One key for one intent: the same text asks under the same key until it was refused. */
export function useIntentKey(): { key(text: string): string; refused(): void } {
  const intent = useRef({ text: '', key: '' });
  return {
    key(text) {
      if (intent.current.text !== text) intent.current = { text, key: newKey() };
      return intent.current.key;
    },
    refused() {
      intent.current = { text: '', key: '' };
    },
  };
}
