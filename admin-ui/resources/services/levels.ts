/** Online levels of a service, from none to wholly online. */
export const LEVELS = [0, 1, 2, 3, 4] as const;

/** The level as a number of a list's row; undefined where it says none. */
export const levelOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
