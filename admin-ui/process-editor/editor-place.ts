import type { Selection } from './selection.ts';

/** The tabs in the users' order. */
export const EDITOR_TABS = ['info', 'steps', 'actions', 'diagram', 'holders', 'simulate'] as const;

export type EditorTab = (typeof EDITOR_TABS)[number];

export const isEditorTab = (text: string | null): text is EditorTab => EDITOR_TABS.some((tab) => tab === text);

/** Where a JSON Pointer of the process is edited: the tab, whose form, and the field's dotted place in the form. */
export interface EditorPlace {
  tab: 'info' | 'steps' | 'actions' | 'simulate';
  selection?: Selection;
  field: string;
}

export function placeOf(pointer: string): EditorPlace {
  const segments = pointer.split('/').slice(1);
  const field = ['body', ...segments].join('.');
  const [list, place] = segments;
  const index = place === undefined ? Number.NaN : Number(place);
  if (list === 'scenarios') return { tab: 'simulate', field };
  if (list !== 'steps' && list !== 'actions') return { tab: 'info', field };
  if (!Number.isInteger(index)) return { tab: list, field };
  const selection: Selection = { kind: list === 'steps' ? 'step' : 'action', index };
  return { tab: list, selection, field: segments.length === 2 ? firstFieldOf(selection) : field };
}

/** The field a form begins with. */
export const firstFieldOf = ({ kind, index }: Selection): string =>
  kind === 'step' ? `body.steps.${index}.stepName` : `body.actions.${index}.actionName`;

/** How an open form is written in the address: `action-4`. */
export const writeOpened = ({ kind, index }: Selection): string => `${kind}-${index}`;

export function readOpened(text: string | null): Selection | undefined {
  const match = /^(step|action)-(\d{1,5})$/.exec(text ?? '');
  if (!match) return undefined;
  return { kind: match[1] === 'step' ? 'step' : 'action', index: Number(match[2]) };
}
