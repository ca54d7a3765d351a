/** Words of the screens: dossiers. */
export const dossiers = {};
