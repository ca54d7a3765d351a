/** Words of the screens: calendars. */
export const calendars = {};
