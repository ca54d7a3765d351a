/** Words of the screens: services. */
export const services = {};
