/** The page of a job. */
export const jobAddress = (id: string): string => `/jobs/${encodeURIComponent(id)}`;

/** The page that moves the dossiers of a process to another version. */
export const migrationAddress = (processNo: string): string =>
  processNo === '' ? '/migrations' : `/migrations?process=${encodeURIComponent(processNo)}`;
