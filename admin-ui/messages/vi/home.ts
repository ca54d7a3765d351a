/** Words of the screens: home. */
export const home = {};
