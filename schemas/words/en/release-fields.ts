import type { SameKeys } from '../same-keys.ts';
import type { releaseFields as inVietnamese } from '../vi/release-fields.ts';

/** Label and help of the fields of a release being prepared. */
export const releaseFields = {
  ReleasePlan: {
    planCode: { label: 'Plan code', help: 'Short and unique; it stays as it is. Example: 2026-03-LAND.' },
    planName: { label: 'Plan name', help: 'Example: Land procedures after Decision 12/QĐ-UBND.' },
    reason: { label: 'Reason', help: 'Why things change; kept with the release.' },
    legalBasis: { label: 'Decision', help: 'The text the whole release rests on, if any.' },
    validFrom: { label: 'Holds from', help: 'Empty: at once. Fill it in when the text takes effect later.' },
    reach: { label: 'Holds for', help: 'Which dossiers follow the new content.' },
    items: { label: 'What it holds', help: 'The drafts that take effect together.' },
    ownerAgency: { label: 'Owner', help: 'The agency that may change this plan; empty is the province.' },
  },
  Decision: {
    decisionNo: { label: 'Decision number', help: 'Example: 12/QĐ-UBND.' },
    decisionDate: { label: 'Signed on', help: 'The day written on the decision.' },
    signer: { label: 'Signed by', help: 'Name and office of whoever signed.' },
  },
  PlanItem: {
    kind: { label: 'Kind', help: 'What it is.' },
    code: { label: 'Code', help: 'Its code.' },
    revision: { label: 'Revision seen', help: 'The revision of the draft when it was put here.' },
    version: { label: 'Back to version', help: 'An earlier version that holds again instead of the draft.' },
    retire: { label: 'Retire', help: 'It holds no longer.' },
    replacedBy: { label: 'Replaced by', help: 'The procedure that takes the place of the abolished one.' },
    pastStep: { label: 'Step', help: 'Dossiers past this step keep the version they have.' },
  },
} satisfies SameKeys<typeof inVietnamese>;
