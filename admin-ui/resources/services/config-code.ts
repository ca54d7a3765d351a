const LONGEST = 255;

/** The code a new offer is proposed: `1.010696@H20.05`; empty until both are chosen. */
export const proposedCode = (serviceCode: string, govAgencyCode: string): string =>
  serviceCode === '' || govAgencyCode === '' ? '' : `${serviceCode}@${govAgencyCode}`.slice(0, LONGEST);

/** The code after its parts changed: proposed anew as long as nobody wrote another. */
export const followingCode = (code: string, before: string, now: string): string =>
  code === '' || code === before ? now : code;
