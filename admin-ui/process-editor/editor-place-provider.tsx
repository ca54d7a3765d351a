import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type EditorTab, firstFieldOf, isEditorTab, placeOf, readOpened, writeOpened } from './editor-place.ts';
import { focusField } from './focus-field.ts';
import { isSame, type Selection, SelectionContext } from './selection.ts';

/** Which tab is open, and the ways to another. */
interface Place {
  tab: EditorTab;
  setTab(tab: EditorTab): void;
  /** To the field a finding names. */
  goTo(pointer: string): void;
}

const PlaceContext = createContext<Place>({ tab: 'info', setTab() {}, goTo() {} });

export const useEditorPlace = (): Place => useContext(PlaceContext);

/** On a touch screen a focused field would bring up the keyboard over the form just opened. */
const hasKeyboard = (): boolean => matchMedia('(pointer: fine)').matches;

/** Keeps tab and open form in the address, so that back, reload and a sent link lead to the same place. */
export function EditorPlaceProvider({ children }: { children: ReactNode }) {
  const [search, setSearch] = useSearchParams();
  const [marked, setMarked] = useState<Selection | undefined>();
  const [field, setField] = useState<string | undefined>();
  const asked = search.get('tab');
  const tab = isEditorTab(asked) ? asked : 'info';
  const openText = search.get('open');
  const opened = useMemo(() => readOpened(openText), [openText]);

  const go = useCallback(
    (next: EditorTab | undefined, selection: Selection | undefined, replace: boolean, part?: string) =>
      setSearch(
        (present) => {
          const changed = new URLSearchParams(present);
          if (next) changed.set('tab', next);
          // A finding leads to the scenarios, not to what is being played.
          if (part) changed.set('part', part);
          if (selection) changed.set('open', writeOpened(selection));
          else changed.delete('open');
          return changed;
        },
        { replace },
      ),
    [setSearch],
  );

  const select = useCallback((selection: Selection) => {
    setMarked((present) => (isSame(present, selection) ? present : selection));
  }, []);
  const hasOpen = opened !== undefined;
  const open = useCallback(
    (selection: Selection, wanted?: string) => {
      select(selection);
      setField(wanted ?? (hasKeyboard() ? firstFieldOf(selection) : undefined));
      go(undefined, selection, hasOpen);
    },
    [go, select, hasOpen],
  );
  const close = useCallback(() => go(undefined, undefined, true), [go]);
  const setTab = useCallback((next: EditorTab) => go(next, undefined, false), [go]);
  const goTo = useCallback(
    (pointer: string) => {
      const place = placeOf(pointer);
      if (place.selection) select(place.selection);
      setField(place.field);
      go(place.tab, place.selection, false, place.tab === 'simulate' ? 'scenarios' : undefined);
    },
    [go, select],
  );

  useEffect(() => {
    if (field === undefined) return undefined;
    return focusField(field, () => setField(undefined));
  }, [field]);

  const selection = useMemo(
    () => ({ selected: opened ?? marked, opened, select, open, close }),
    [opened, marked, select, open, close],
  );
  const place = useMemo(() => ({ tab, setTab, goTo }), [tab, setTab, goTo]);
  return (
    <PlaceContext.Provider value={place}>
      <SelectionContext.Provider value={selection}>{children}</SelectionContext.Provider>
    </PlaceContext.Provider>
  );
}
