import { type ElementSpec, may, must } from '../element-spec.ts';

/** A day that differs; `date` is dd/MM/yyyy here, `kind` 0 for off and 1 for worked. */
export const holiday: ElementSpec = {
  name: 'Holiday',
  fields: [...must.text(['holidayDate', 'date']), ...may.text('description'), ...must.text(['holidayType', 'kind'])],
};

/** Office hours of a weekday. */
export const workingTime: ElementSpec = {
  name: 'WorkingTime',
  fields: [...must.integer(['workTimeDay', 'day']), ...must.text(['workTimeHours', 'hours'])],
};
