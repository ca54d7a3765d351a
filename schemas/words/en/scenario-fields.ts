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
    assignUsers: { label: 'Assignment', help: 'Whom the act names.' },
    payment: { label: 'Charge', help: 'Amounts the officer enters with the act.' },
    dueDate: { label: 'Due date', help: 'Typed by the officer, where the process lets it be.' },
    withoutPapers: { label: 'Without papers', help: 'Papers the act needs are not supplied.' },
    parts: { label: 'Papers', help: 'Only these parts are handed in or produced; all that are lacking when empty.' },
    until: { label: 'Until', help: 'The instant the clock jumps to.' },
    by: { label: 'By', help: 'How much time passes.' },
    nextTimer: { label: 'To the next timer', help: 'The nearest one.' },
    fact: {
      label: 'Fact',
      help: 'Paid, payment reported, papers handed in, papers signed, child dossiers final, post.',
    },
    serviceCode: { label: 'Child procedure', help: 'Only child dossiers of this procedure.' },
    postal: { label: 'Post', help: 'How the post collects and delivers, and how far it is.' },
    expect: { label: 'Must hold', help: 'What must be so afterwards.' },
  },
  AssignUser: {
    username: { label: 'Person assigned', help: 'Sign-in name.' },
    assigned: { label: 'Part', help: '1 executes, 2 co-operates, 3 follows.' },
  },
  PaymentInput: {
    feeAmount: { label: 'Fee (lệ phí)', help: 'đồng.' },
    serviceAmount: { label: 'Charge (phí)', help: 'đồng.' },
    shipAmount: { label: 'Postage', help: 'đồng.' },
    feeName: { label: 'Name of the charge', help: 'Shown on the sheet.' },
    note: { label: 'Note', help: 'Shown on the sheet.' },
    method: { label: 'Paid how', help: 'Cash, transfer …' },
    quantity: { label: 'Quantity', help: 'Copies or pages.' },
  },
  PostalUse: {
    viaPostal: { label: 'Result by post', help: '0 no, 1 may be chosen, 2 chosen.' },
    fromViaPostal: { label: 'Papers by post', help: '0 no, 1 may be chosen, 2 chosen.' },
    vnpostalStatus: { label: 'Delivery', help: 'A state from 0 to 4.' },
    address: { label: 'Address', help: 'Where the post delivers.' },
  },
  ScenarioExpectation: {
    refused: { label: 'Refused for', help: 'Code of the reason.' },
    stepCode: { label: 'At step', help: 'Afterwards.' },
    status: { label: 'Status', help: 'Afterwards.' },
    holderRoles: { label: 'Held by roles', help: 'Each role that holds the step.' },
    dueIn: { label: 'Time limit', help: 'From reception.' },
    dueDate: { label: 'Due date', help: 'Exactly.' },
    feeTotal: { label: 'Total', help: 'đồng.' },
    messages: { label: 'Messages', help: 'Templates of the messages that must be sent.' },
    documents: { label: 'Papers', help: 'Types of the papers that must be issued.' },
    ended: { label: 'Ended', help: 'The dossier has ended.' },
  },
} satisfies SameKeys<typeof inVietnamese>;
