import type { SameKeys } from '../same-keys.ts';
import type { templates as inVietnamese } from '../vi/templates.ts';

/** Words of the screens: templates. */
export const templates = {
  pickers: {
    none: 'Nothing found; try another word',
    loading: 'Searching…',
    open: 'Open the list',
    close: 'Close the list',
    clear: 'Clear the choice',
    unknown: 'Nothing has the code “%{code}” yet',
  },
  items: {
    place: 'Order',
    up: 'Move %{code} up',
    down: 'Move %{code} down',
    copy: 'Copy',
    emptyText: '(empty)',
    saveAndNext: 'Save and add another',
    keptNew: 'Taken into the form; press Save at the end of the page to create it',
    keptFaulty: 'Taken into the form but not saved yet: a field elsewhere is not right',
    leaveTitle: 'Drop what you just typed?',
    leaveText: 'The entry goes back to what it was before you opened it.',
    leave: 'Drop it',
    goOn: 'Go on typing',
  },
  scripts: {
    words: {
      item: 'Entry %{value}',
      noItems: 'No entries yet; press Add.',
      yes: 'Yes',
      no: 'No',
      close: 'Close',
      errors: 'Still wrong',
      add: 'Add',
      copy: 'Copy',
      down: 'Move down',
      up: 'Move up',
      remove: 'Remove',
      now: 'Now',
      clear: 'Clear',
      date: 'Choose a day',
      preview: 'Preview',
      option: 'Option %{value}',
    },
    show: 'Try the form',
    hide: 'Close the trial',
    preview: 'Trial: %{name}',
    previewHelp: 'Applicants will see these fields. Type freely: nothing is saved.',
    kinds: {
      'json-schema': 'JSON Schema form',
      alpaca: 'Alpaca form (OpenCPS)',
      json: 'Other JSON',
      xml: 'XML report (Jasper)',
      html: 'HTML',
      text: 'Text',
    },
  },
  templates: {
    tabs: { parts: 'Components', info: 'About the template', cases: 'Cases' },
    info: { scripts: 'Online questions and data from the old system' },
    parts: {
      count: 'Components',
      add: 'Add a component',
      empty: 'The template has no component yet. Press “Add a component” for papers handed in and for results.',
      addTitle: 'Add a component',
      editTitle: 'Edit the component',
      noKind: 'No kind chosen',
      noCode: '(no code yet)',
      cell: '%{field} of %{code}',
      scripts: 'Online form, printed form and prefilled data',
      removeTitle: 'Delete component %{code}?',
      removeText:
        'It is taken out of the template and of 1 case that uses it; this takes effect when you press Save. |||| It is taken out of the template and of %{smart_count} cases that use it; this takes effect when you press Save.',
      columns: {
        partNo: 'Code',
        partName: 'Name, description',
        partType: 'Kind',
        required: 'Required',
        originals: 'Originals',
        copies: 'Copies',
        eForm: 'eform',
      },
    },
    cases: {
      help: 'Where a procedure has several cases, each chooses its papers, their numbers, its time limit and its fees; no template need be copied. Results belong to every case.',
      add: 'Add a case',
      title: 'Case',
      empty: 'The template has one case only: every dossier hands in the same papers.',
      matrix: 'Components by case',
      cellOrder: 'Handed in · originals · copies · required',
      asked: 'To hand in',
      asRequired: 'As template: required',
      asOptional: 'As template: not',
      required: 'Required',
      optional: 'Not required',
      gone: 'The template no longer has this component',
      removeTitle: 'Delete the case “%{name}”?',
      removeText: 'Dossiers received under this case are not affected; this takes effect when you press Save.',
    },
  },
  fields: {
    DossierTemplate: {
      templateNo: {
        label: 'Template code',
        help: 'Short code by which offers name this template; given once, never changed. Example: MAU_10696.',
      },
      templateName: {
        label: 'Template name',
        help: 'Name by which people know this set of papers. Example: Notice of fuel trading.',
      },
      description: {
        label: 'Description',
        help: 'Note for administrators: when the template is used. Applicants do not see it.',
      },
      newFormScript: {
        label: 'Form for a new dossier',
        help: 'More questions asked when a dossier is created. Leave empty to ask only the usual ones.',
      },
      formMeta: {
        label: 'Description of these questions',
        help: 'JSON used when the answers to the form above are listed and exported. Usually empty.',
      },
      parts: { label: 'Components', help: 'Every paper handed in and every result of the dossier.' },
      cases: { label: 'Cases', help: 'Cases with papers, time limit and fees of their own.' },
      ownerAgency: {
        label: 'Owning agency',
        help: 'The agency that may change this template. Leave empty where the whole province shares it.',
      },
      sourceSite: {
        label: 'Imported from',
        help: 'The old system the template was imported from. Empty when it was made here.',
      },
      unread: {
        label: 'Old data nobody uses',
        help: 'Came with the imported file and is kept word for word for export; nothing reads it.',
      },
    },
    DossierPart: {
      partNo: {
        label: 'Component code',
        help: 'Code inside this template. Usual: TP01 for papers handed in, KQ01 for results, TP99 for other papers.',
      },
      partName: { label: 'Component name', help: 'Name of the paper as applicants read it. Example: Refusal letter.' },
      partNameTitle: { label: 'Short name', help: 'For narrow places. Left empty, the full name is used.' },
      partTip: {
        label: 'Guidance',
        help: 'Tells applicants how to prepare this paper. Example: Certified copy of the last 6 months.',
      },
      partType: {
        label: 'Kind',
        help: 'Papers handed in are checked at reception and count as digitised; results are made by the agency.',
      },
      multiple: { label: 'Several files', help: 'Lets more than one file be attached to this component.' },
      required: { label: 'Required', help: 'Without this paper the dossier cannot be received.' },
      eSign: { label: 'Must be signed', help: 'The file must carry a digital signature before it is handed on.' },
      fileTemplateNo: {
        label: 'Document code',
        help: 'Code by which actions name it under documents to make and results to return. Example: KQTC.',
      },
      deliverableType: {
        label: 'Type of licence',
        help: 'The licence or certificate made from this component (deliverableType). Only for results.',
      },
      deliverableAction: {
        label: 'When the result is issued',
        help: 'Whether a new licence record is made when the file is issued, or only the log is written.',
      },
      eForm: { label: 'Online form', help: 'Applicants fill it in on screen instead of uploading a file.' },
      formScript: {
        label: 'Content of the online form',
        help: 'The fields to fill in, as JSON Schema or Alpaca of OpenCPS. Only used with Online form ticked.',
      },
      formReport: {
        label: 'Print-out of the form',
        help: 'XML report that prints what was filled in as PDF. Empty when it is not printed.',
      },
      sampleData: {
        label: 'Prefilled data',
        help: 'Fields of the form taken from the dossier. Example: {"fullName": "_applicantName"}.',
      },
      fileMark: { label: 'Kind of copy', help: 'Written in at reception; officers can change it for each dossier.' },
      originals: { label: 'Originals', help: 'How many originals to hand in. Empty: not asked.' },
      copies: { label: 'Copies', help: 'How many copies to hand in. Empty: not asked.' },
      portalCode: {
        label: 'National portal code',
        help: 'Code of this paper on the National Public Service Portal, if it has one.',
      },
      reuseResultCode: {
        label: 'Reusable result code',
        help: 'An earlier result that can stand for this paper. Example: KQ.G15.000031.',
      },
      reuseServiceCode: {
        label: 'Reusable procedure code',
        help: 'The procedure whose result can be used again for this paper.',
      },
      unread: {
        label: 'Old data nobody uses',
        help: 'Came with the imported file and is kept word for word for export; nothing reads it.',
      },
    },
    DossierCase: {
      caseCode: {
        label: 'Case code',
        help: 'Short code inside this template; fee policies name it. Example: NHA_O.',
      },
      caseName: { label: 'Case name', help: 'Name applicants choose by. Example: Detached house.' },
      parts: { label: 'Papers of the case', help: 'Papers to hand in under this case.' },
      duration: {
        label: 'Own time limit',
        help: 'Takes the place of the process’s time limit under this case. Empty: as the process says.',
      },
      feePolicyCode: {
        label: 'Own fee policy',
        help: 'Takes the place of the common fees under this case. Empty: as the offer says.',
      },
    },
    CasePart: {
      partNo: { label: 'Component code', help: 'A component of the template.' },
      required: { label: 'Required', help: 'Whether it is required under this case.' },
      originals: { label: 'Originals', help: 'Empty: as the component says.' },
      copies: { label: 'Copies', help: 'Empty: as the component says.' },
    },
    Duration: {
      count: { label: 'Number', help: 'How many.' },
      unit: { label: 'Unit', help: 'Working days leave out days off; calendar days count them.' },
    },
  },
  choices: {
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
  },
} satisfies SameKeys<typeof inVietnamese>;
