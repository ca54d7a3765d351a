import type { KeyboardEvent } from 'react';

const MOVING = new Set(['text', 'tel', 'email', 'date', 'number', 'search', 'radio', 'checkbox']);

/** Enter in a line goes on to the next field of the form, as clerks are used to; where it chose something, it only chooses. */
export function moveOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget } = event;
  if (event.key !== 'Enter' || event.ctrlKey || event.defaultPrevented || event.nativeEvent.isComposing) return;
  if (!(target instanceof HTMLInputElement) || !MOVING.has(target.type)) return;
  event.preventDefault();
  focusNext(currentTarget, target);
}

const sameChoice = (one: Element, other: Element): boolean =>
  one instanceof HTMLInputElement &&
  other instanceof HTMLInputElement &&
  one.type === 'radio' &&
  other.type === 'radio' &&
  one.name === other.name;

/** The next field or button after an element that the keyboard reaches. */
function focusNext(form: HTMLElement, from: Element): void {
  const fields = [...form.querySelectorAll<HTMLElement>('input, textarea, select, button, [role="combobox"]')].filter(
    (field) => field.tabIndex >= 0 && !field.hasAttribute('disabled') && field.offsetParent !== null,
  );
  const rest = fields.slice(fields.findIndex((field) => from.isSameNode(field)) + 1);
  rest.find((field) => !sameChoice(field, from))?.focus();
}
