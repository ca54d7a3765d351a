/** Words of the screens: templates. */
export const templates = {};
