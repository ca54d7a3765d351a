import { calendarFields } from './en/calendar-fields.ts';
import { choices } from './en/choices.ts';
import { configFieldsActions } from './en/config-fields-actions.ts';
import { configFieldsFees } from './en/config-fields-fees.ts';
import { configFieldsPapers } from './en/config-fields-papers.ts';
import { configFieldsPartners } from './en/config-fields-partners.ts';
import { findingFields } from './en/finding-fields.ts';
import { peopleFields } from './en/people-fields.ts';
import { processActionFields } from './en/process-action-fields.ts';
import { processFields } from './en/process-fields.ts';
import { releaseFields } from './en/release-fields.ts';
import { scenarioFields } from './en/scenario-fields.ts';
import { serviceFields } from './en/service-fields.ts';
import { stagingFields } from './en/staging-fields.ts';
import { templateFields } from './en/template-fields.ts';
import { textFields } from './en/text-fields.ts';

/** What fields and their choices are called in English. */
export const en = {
  fields: {
    ...calendarFields,
    ...configFieldsActions,
    ...configFieldsFees,
    ...configFieldsPapers,
    ...configFieldsPartners,
    ...findingFields,
    ...peopleFields,
    ...processActionFields,
    ...processFields,
    ...releaseFields,
    ...scenarioFields,
    ...serviceFields,
    ...stagingFields,
    ...templateFields,
    ...textFields,
  },
  choices,
};
