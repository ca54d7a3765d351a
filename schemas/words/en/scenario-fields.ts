import type { SameKeys } from '../same-keys.ts';
import type { scenarioFields as inVietnamese } from '../vi/scenario-fields.ts';

/** Label and help of each field of a scenario. */
export const scenarioFields = {
  Scenario: {
    scenarioCode: { label: 'Scenario code', help: 'Its own within the process.' },
    scenarioName: { label: 'Name', help: 'What happens.' },
    given: { label: 'Filed', help: 'Where and by which channel.' },
    when: { label: 'Course', help: 'Acts, time that passes, facts from outside.' },
  },
  ScenarioGiven: {
    govAgencyCode: { label: 'Agency', help: 'That handles it.' },
    serviceCode: { label: 'Procedure', help: 'Empty: the one that uses the process.' },
    templateNo: { label: 'Template', help: 'Empty: the one offered with the process.' },
    caseCode: { label: 'Case', help: 'Of the template.' },
    channel: { label: 'Channel', help: 'At the desk, by post or online.' },
    at: { label: 'Filed at', help: 'Empty: a Wednesday morning.' },
  },
  ScenarioStep: {
    kind: { label: 'Kind', help: 'An act, time or a fact.' },
    actionCode: { label: 'Action code', help: 'What is done.' },
    actionKey: { label: 'Action key', help: 'Where several share a code.' },
    who: { label: 'Who', help: 'role:CODE, a user name, applicant, partner, clock; empty: whoever may.' },
    note: { label: 'Note', help: 'Said with the act.' },
    payload: { label: 'Form', help: 'Values of the form of the act.' },
    withoutPapers: { label: 'Without papers', help: 'Papers the act needs are not supplied.' },
    until: { label: 'Until', help: 'The instant the clock jumps to.' },
    by: { label: 'By', help: 'How much time passes.' },
    nextTimer: { label: 'To the next timer', help: 'The nearest one.' },
    fact: { label: 'Fact', help: 'Paid, children finished, papers handed in.' },
    expect: { label: 'Must hold', help: 'What must be so afterwards.' },
  },
  ScenarioExpectation: {
    refused: { label: 'Refused for', help: 'Code of the reason.' },
    stepCode: { label: 'At step', help: 'Afterwards.' },
    status: { label: 'Status', help: 'Afterwards.' },
    holderRole: { label: 'Held by role', help: 'Of the step.' },
    dueIn: { label: 'Time limit', help: 'From reception.' },
    dueDate: { label: 'Due date', help: 'Exactly.' },
    feeTotal: { label: 'Total', help: 'đồng.' },
    message: { label: 'Message', help: 'Template that is sent.' },
    document: { label: 'Document', help: 'Type that is issued.' },
    ended: { label: 'Ended', help: 'The dossier has ended.' },
  },
} satisfies SameKeys<typeof inVietnamese>;
