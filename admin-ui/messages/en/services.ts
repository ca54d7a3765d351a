import type { SameKeys } from '../../../schemas/words/same-keys.ts';
import type { services as inVietnamese } from '../vi/services.ts';

/** Words of the screens: services. */
export const services = {
  services: {
    none: 'Not said',
    sections: {
      general: 'General',
      texts: 'As announced',
      forms: 'Blank forms',
      keeping: 'Keeping of the data',
      offers: 'Offers of this procedure',
      offer: 'Procedure, agency, level',
      options: 'Templates and processes',
      online: 'Filing',
    },
    forms: {
      empty: 'There is no blank form yet.',
      add: 'Add a form',
      title: 'Blank form',
    },
    offers: {
      empty: 'No agency offers this procedure yet: nobody can file for it.',
      add: 'Add an offer of this procedure',
      options: '1 option |||| %{smart_count} options',
      more: 'and 1 more agency |||| and %{smart_count} more agencies',
    },
    options: {
      help: 'Each option is a template together with a process. Where there are several, the desk chooses in this order.',
      empty: 'There is no option yet: no dossier can be received.',
      add: 'Add an option',
      title: 'Template and process',
      one: 'Option %{number}',
      details: 'Details',
      when: 'when: %{rule}',
      fee: 'fees %{code}',
      sets: '1 set of papers |||| %{smart_count} sets of papers',
    },
  },
} satisfies SameKeys<typeof inVietnamese>;
