/** Words of the screens: processes. */
export const processes = {};
