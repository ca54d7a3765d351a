/** Words of the screens: shared-configs. */
export const sharedConfigs = {};
