const TRY_EVERY_MS = 50;
const TRIES = 30;
const FOCUSABLE = 'input:not([type=hidden]):not([aria-hidden=true]), textarea, [role=combobox], button';

/** The element that edits a dotted place of the form: the input itself, or the frame of a form within the form. */
function elementOf(field: string): HTMLElement | undefined {
  const name = CSS.escape(field);
  const found = document.querySelector<HTMLElement>(`[name="${name}"], [data-source="${name}"]`);
  if (!found) return undefined;
  const hidden = found.getAttribute('aria-hidden') === 'true';
  const inside = hidden ? found.parentElement?.querySelector<HTMLElement>('[role=combobox]') : undefined;
  if (inside) return inside;
  return found.matches(FOCUSABLE) ? found : (found.querySelector<HTMLElement>(FOCUSABLE) ?? found);
}

/** The field, or what lies nearest around it: a missing list is told at its section. */
function nearest(field: string): HTMLElement | undefined {
  for (let place = field; place.includes('.'); place = place.slice(0, place.lastIndexOf('.'))) {
    const element = elementOf(place);
    if (element) return element;
  }
  return undefined;
}

/** Gives a field the focus as soon as its form is there; the answer ends the waiting. */
export function focusField(field: string, done: () => void): () => void {
  let tries = 0;
  const timer = setInterval(() => {
    tries += 1;
    const element = elementOf(field) ?? (tries > TRIES / 3 ? nearest(field) : undefined);
    if (!element && tries < TRIES) return;
    clearInterval(timer);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
    done();
  }, TRY_EVERY_MS);
  return () => clearInterval(timer);
}
