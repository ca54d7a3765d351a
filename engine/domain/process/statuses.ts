/** Status codes that end a dossier (DossierTerm of OpenCPS). */
export const TERMINAL_STATUSES: ReadonlySet<string> = new Set(['done', 'cancelled', 'denied', 'unresolved']);

/** Statuses that stop something for the applicant: entering them needs a reason (NĐ 61/2018 Đ15, Đ17, Đ19). */
export const REASONED_STATUSES: ReadonlySet<string> = new Set(['cancelled', 'denied', 'unresolved', 'waiting']);

/** Statuses before reception: the clock has not started. */
export const UNRECEIVED_STATUSES: ReadonlySet<string> = new Set(['', 'new', 'receiving', 'collecting']);
