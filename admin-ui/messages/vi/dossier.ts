/** Words of the screens: dossier. */
export const dossier = {};
