import type { SameKeys } from '../same-keys.ts';
import type { templateFields as inVietnamese } from '../vi/template-fields.ts';

/** Label and help of the fields of a dossier template. */
export const templateFields = {
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
    localisable: {
      label: 'Overlays may change',
      help: 'What an overlay may set otherwise; nothing chosen: no overlays.',
    },
    overlayOf: { label: 'Base', help: 'The definition this overlay follows.' },
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
    printTemplate: {
      label: 'Print template',
      help: 'Printed by the system when an act makes this paper. Example: To {{applicantName}}, reason: {{reason}}.',
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
} satisfies SameKeys<typeof inVietnamese>;
