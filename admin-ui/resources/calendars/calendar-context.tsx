import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { compileCalendar } from '../../../engine/domain/calendar/compile-calendar.ts';
import type { WorkingCalendar } from '../../../engine/domain/calendar/working-calendar.ts';
import type { Calendar } from '../../../schemas/types/index.ts';
import { layersBelow } from './layers.ts';
import { useSurroundings } from './use-surroundings.ts';

/** The calendar in the form, with those it is laid over. */
interface EditedCalendar {
  own: Calendar;
  layers: Calendar[];
  /** As the engine would use it. */
  compiled: WorkingCalendar;
  /** Without the days of the calendar in the form, to know what they change. */
  withoutDays: WorkingCalendar;
  /** The calendars above alone. */
  above: WorkingCalendar;
  /** Why the calendars above could not be read. */
  fault: string;
  pending: boolean;
}

const NONE: Calendar[] = [];

const EditedCalendarContext = createContext<EditedCalendar | undefined>(undefined);

const SCOPES: Calendar['scope'][] = ['nation', 'province', 'agency'];

/** The calendar as far as it is typed, without its name: a form may lack one while its days are set, and no letter of it moves a day. */
function useOwn(): Calendar {
  const body: Partial<Calendar> | undefined = useWatch({ name: 'body' });
  const { calendarCode = '', scope, agencyCode, workingTimes, exceptions } = body ?? {};
  return useMemo(
    () => ({
      calendarCode,
      calendarName: '',
      scope: SCOPES.find((one) => one === scope) ?? 'nation',
      ...(agencyCode === undefined ? {} : { agencyCode }),
      workingTimes: workingTimes ?? [],
      exceptions: exceptions ?? [],
    }),
    [calendarCode, scope, agencyCode, workingTimes, exceptions],
  );
}

/** Compiles the form's calendar with the engine's own code whenever it changes. */
export function EditedCalendarProvider({ children }: { children: ReactNode }) {
  const own = useOwn();
  const { data, error, isPending } = useSurroundings(own.scope, own.agencyCode ?? '');
  const edited = useMemo(() => {
    const layers = data ? layersBelow(own, data.others, data.lineage) : NONE;
    return {
      own,
      layers,
      compiled: compileCalendar([...layers, own], 'preview'),
      withoutDays: compileCalendar([...layers, { ...own, exceptions: [] }], 'preview'),
      above: compileCalendar(layers, 'above'),
      fault: error?.message ?? '',
      pending: isPending,
    };
  }, [own, data, error, isPending]);
  return <EditedCalendarContext.Provider value={edited}>{children}</EditedCalendarContext.Provider>;
}

export function useEditedCalendar(): EditedCalendar {
  const edited = useContext(EditedCalendarContext);
  if (!edited) throw new Error('the calendar is read outside of its form');
  return edited;
}
