import type { SameKeys } from '../same-keys.ts';
import type { choices as inVietnamese } from '../vi/choices.ts';

const levels = {
  0: 'Not online',
  1: 'Level 1: information',
  2: 'Level 2: information and forms',
  3: 'Level 3: partly online',
  4: 'Level 4: wholly online',
};

const reach = {
  none: 'Nothing',
  own: 'The agency of the post',
  subtree: 'The agency of the post and the units below',
  all: 'Every agency',
};

const sync = { '0': '0 · Not sent', '1': '1 · Sent to partners' };

/** What the values of a field that has only a few are called. */
export const choices = {
  ServiceProcess: { durationUnit: { '0': 'Working days', '1': 'Working hours' } },
  SignatureRule: { kind: { signature: 'Digital signature', stamp: 'Stamp of the agency' } },
  ProcessStep: {
    checkInput: { '0': 'No', '1': 'Check the papers handed in', '2': 'Complete the papers handed in' },
    lockState: { none: 'No pause', PAUSE: 'Paused', PAUSE_OVERDUE: 'Stopped for good' },
  },
  ProcessAction: {
    autoEvent: {
      none: '(pressed by an officer)',
      submit: 'Sent by the citizen',
      listener: 'Reported by a partner',
      timmer: 'When time comes',
      special: 'Used by the system',
    },
    allowAssignUser: {
      '0': 'No assignment',
      '1': 'Executor only',
      '2': 'Executor and helpers',
      '3': 'Executor, helpers and watchers',
      '4': 'Executor, helpers and delegated watching',
      '5': 'One person only',
      '6': 'Choose the executing room (by role)',
      '7': 'Choose the executing room, one role only',
      '8': 'By role, without the roles of whoever acts',
      '9': 'By role, without the roles of whoever acts, one only',
    },
    requestPayment: {
      '0': 'No change',
      '1': 'Ask for an advance',
      '2': 'Ask for settlement of the fee',
      '3': 'Declared paid online',
      '4': 'Ask to pay online again',
      '5': 'Confirm that the fee was collected',
    },
    signatureType: {
      none: 'Not chosen',
      digital: 'Digital signature',
      plugin: 'Signing plug-in',
      hsm: 'HSM',
      pluginAndHSM: 'Signing plug-in and HSM',
      captcha: 'Captcha',
      password: 'User’s password',
      pin: 'PIN',
    },
    checkInput: { '0': 'No', '1': 'Check the papers handed in', '2': 'Complete the papers handed in' },
  },
  DossierPart: {
    partType: {
      1: 'Handed in',
      2: 'Result',
      3: 'Other paper used while processing',
      6: 'Handed in for a group dossier',
      7: 'Result of a group dossier',
    },
    deliverableAction: { 0: 'Make a new licence record', 1: 'Write the log only' },
    fileMark: { 0: 'None', 1: 'Photograph', 2: 'Copy', 3: 'Original', 4: 'Translation' },
  },
  Duration: {
    unit: {
      'working-day': 'working days',
      'calendar-day': 'calendar days',
      hour: 'working hours',
      month: 'months',
    },
  },
  ServiceInfo: { maxLevel: levels, govLevel: { bo: 'Ministry', tinh: 'Province', xa: 'Commune' } },
  ServiceConfig: { serviceLevel: levels },
  Agency: {
    level: { bo: 'Ministry', tinh: 'Province, department', xa: 'Commune, ward', unit: 'Unit below' },
  },
  Role: {
    see: reach,
    act: reach,
    configure: reach,
    leader: { '0': '0 · No leader', '1': '1 · Head of a section', '2': '2 · Head of an agency' },
  },
  Employee: {
    gender: { '0': 'Female', '1': 'Male' },
    workingStatus: { '1': 'Working', '0': 'Left or moved' },
  },
  Calendar: { scope: { nation: 'The whole nation', province: 'The whole province', agency: 'One agency' } },
  CalendarException: {
    kind: { off: 'Off', worked: 'Worked' },
    session: { all: 'All day', morning: 'Morning', afternoon: 'Afternoon' },
  },
  ActionConfig: {
    userNote: { '0': 'Not asked for', '1': 'May be written', '2': 'Must be written' },
    syncType: {
      '0': '0 · None',
      '1': '1 · Request to the handling agency',
      '2': '2 · Told back to the sender',
      '3': '3 · Always told back with the dossier',
    },
    eventType: {
      '0': '0 · Not reported',
      '1': '1 · To portals and the data bus',
      '2': '2 · Not used',
      '3': '3 · To the national portal',
    },
    infoType: { '0': '0 · System', '1': '1 · Notice', '2': '2 · Information' },
    dateOption: {
      '0': '0 · No change',
      '1': '1 · Pauses the clock',
      '2': '2 · Reception: due date and numbers',
      '3': '3 · Goes on: adds the time waited',
      '4': '4 · Writes the day of the result',
      '5': '5 · Writes the day of the end',
      '6': '6 · Counts anew from now',
      '7': '7 · No effect (OpenCPS)',
      '8': '8 · No effect (OpenCPS)',
      '9': '9 · Stops the clock for good',
      '10': '10 · Numbers only, no due date',
      '11': '11 · Due date of phase 1',
      '12': '12 · Due date of phase 2',
      '13': '13 · Due date of phase 3',
    },
  },
  StepConfig: { stepType: { '0': 'Not shown', '1': 'Shown to those in charge', '2': 'Shown to the owner' } },
  NotificationTemplate: { interval: { minutely: 'minutes', hourly: 'hours' } },
  DocumentType: { docSync: sync },
  DeliverableType: { docSync: sync },
  DeliverableTypeRole: { moderator: { true: 'May issue', false: 'Sees only' } },
  DynamicReport: { sharing: { '0': '0 · Its author only', '1': '1 · Everybody' } },
  Dictionary: { status: { '0': 'No longer used', '1': 'In use' } },
  ReleasePlan: {
    reach: {
      'new-dossiers': 'Dossiers received from then on',
      'before-step': 'Running dossiers too that are not past a step',
      all: 'Every running dossier',
    },
  },
  FeeLine: { kind: { phi: 'Phí (service fee)', lephi: 'Lệ phí (charge)', ship: 'Postage' } },
  FeeRounding: { mode: { 'half-up': 'Up from the half', up: 'Always up', down: 'Always down' } },
  Channel: { value: { direct: 'At the desk', postal: 'By post', online: 'Online' } },
  EditableFeeField: {
    value: {
      feeAmount: 'The officer may change the lệ phí',
      serviceAmount: 'The officer may change the phí',
      shipAmount: 'The officer may change the postage',
      quantity: 'The officer may change the quantity',
      name: 'The officer may change the name',
    },
  },
  WorkingTime: {
    day: { 1: 'Sunday', 2: 'Monday', 3: 'Tuesday', 4: 'Wednesday', 5: 'Thursday', 6: 'Friday', 7: 'Saturday' },
  },
} satisfies SameKeys<typeof inVietnamese>;
