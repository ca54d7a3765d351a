import { calendarFields } from './vi/calendar-fields.ts';
import { choices } from './vi/choices.ts';
import { configFieldsActions } from './vi/config-fields-actions.ts';
import { configFieldsFees } from './vi/config-fields-fees.ts';
import { configFieldsPapers } from './vi/config-fields-papers.ts';
import { configFieldsPartners } from './vi/config-fields-partners.ts';
import { findingFields } from './vi/finding-fields.ts';
import { peopleFields } from './vi/people-fields.ts';
import { processActionFields } from './vi/process-action-fields.ts';
import { processFields } from './vi/process-fields.ts';
import { releaseFields } from './vi/release-fields.ts';
import { scenarioFields } from './vi/scenario-fields.ts';
import { serviceFields } from './vi/service-fields.ts';
import { stagingFields } from './vi/staging-fields.ts';
import { templateFields } from './vi/template-fields.ts';
import { textFields } from './vi/text-fields.ts';

/** What fields and their choices are called in Vietnamese. */
export const vi = {
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
