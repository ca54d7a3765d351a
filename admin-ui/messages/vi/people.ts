/** Words of the screens: people. */
export const people = {};
