import type { KeyboardEvent } from 'react';

/** Keeps Enter in an input that is no part of the definition from saving it. */
export function stayOnEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
