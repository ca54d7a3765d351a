import type { SameKeys } from '../same-keys.ts';
import type { findingFields as inVietnamese } from '../vi/finding-fields.ts';

/** Label and help of the fields of accepted inherited faults. */
export const findingFields = {
  AcceptedFault: {
    acceptedFaultCode: { label: 'Code', help: 'Code of the acceptance; given by the system.' },
    kind: { label: 'Kind', help: 'Kind of the definition with the fault.' },
    code: { label: 'Definition', help: 'Code of the definition with the fault.' },
    findingCode: { label: 'Fault', help: 'Which fault is accepted.' },
    path: { label: 'Place', help: 'Where the fault is in the definition.' },
    reason: { label: 'Why it is accepted', help: 'Kept in the audit and in the review list.' },
    until: { label: 'Accepted until the end of', help: 'At most 12 months; from then on the fault blocks again.' },
    definitionName: { label: 'Name of the definition', help: 'As it was accepted; written by the system.' },
    ownerAgency: { label: 'Agency in charge', help: 'Agency of the definition; written by the system.' },
    message: { label: 'What was found', help: 'Written by the system.' },
    place: { label: 'The way to the fault', help: 'Written by the system.' },
    mark: { label: 'Mark', help: 'Written by the system, to know whether the fault is still the same.' },
  },
  Bilingual: {
    vi: { label: 'Vietnamese', help: 'The sentence in Vietnamese.' },
    en: { label: 'English', help: 'The sentence in English.' },
  },
} satisfies SameKeys<typeof inVietnamese>;
