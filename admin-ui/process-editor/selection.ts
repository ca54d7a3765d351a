import { createContext, useContext } from 'react';

/** A step or an action of the process being edited, by its place in its list. */
export type Selection = { kind: 'step' | 'action'; index: number };

/** What is marked in tables and diagram, and whose form is open. */
export interface SelectionState {
  selected: Selection | undefined;
  /** Whose form is open; at most one. */
  opened: Selection | undefined;
  /** Marks without opening. */
  select(selection: Selection): void;
  /** Opens the form; `field` (dotted place in the form) takes the focus. */
  open(selection: Selection, field?: string): void;
  close(): void;
}

const nothing: SelectionState = {
  selected: undefined,
  opened: undefined,
  select() {},
  open() {},
  close() {},
};

export const SelectionContext = createContext<SelectionState>(nothing);

export const useSelection = (): SelectionState => useContext(SelectionContext);

export const isSame = (one: Selection | undefined, other: Selection | undefined): boolean =>
  one?.kind === other?.kind && one?.index === other?.index;
