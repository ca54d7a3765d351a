/** People of the demonstration province the browser tests work as. */
export const people = {
  provinceAdmin: 'quantri.tinh',
  specialist: { username: 'cv1.sadec', name: 'Đặng Mỹ Duyên' },
  agency: 'Uỷ ban nhân dân phường Sa Đéc',
} as const;

/** A citizen number that passes every check. */
export const CITIZEN_NUMBER = '087190001234';
