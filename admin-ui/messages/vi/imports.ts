/** Words of the screens: imports. */
export const imports = {};
