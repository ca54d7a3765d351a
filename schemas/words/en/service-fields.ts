import type { SameKeys } from '../same-keys.ts';
import type { serviceFields as inVietnamese } from '../vi/service-fields.ts';

const unread = {
  label: 'Old data nobody uses',
  help: 'Came with the imported file and is kept word for word for export; nothing reads it.',
};

/** Label and help of the fields of a service and of its offers. */
export const serviceFields = {
  ServiceInfo: {
    serviceCode: {
      label: 'Procedure code',
      help: 'Code of the announcing decision; given once, never changed. Example: 1.010696.',
    },
    serviceName: { label: 'Procedure name', help: 'Full name as in the announcing decision.' },
    serviceNameTitle: { label: 'Short name', help: 'For narrow places. Left empty, the full name is used.' },
    domainCode: { label: 'Field', help: 'Field of the shared dictionary; used for filters and statistics.' },
    domainName: {
      label: 'Name of the field',
      help: 'Filled in with the field; change it where the decision differs.',
    },
    administrationCode: {
      label: 'Competent agency',
      help: 'The agency that answers for the procedure. Example: Department of Industry and Trade.',
    },
    administrationName: { label: 'Name of the competent agency', help: 'Filled in with the agency.' },
    govLevel: {
      label: 'Level of government',
      help: 'Who handles it since 01/07/2025: ministry, province or commune.',
    },
    maxLevel: {
      label: 'Online level',
      help: 'The highest level the procedure may be offered at; an agency may stay below it.',
    },
    public_: { label: 'Shown on the portal', help: 'People can find and read this procedure.' },
    isNotarization: { label: 'Is a certification', help: 'Dossiers have the numbers and fields of certifications.' },
    govAgencyText: { label: 'Agencies, in words', help: 'Who carries it out and who takes part.' },
    processText: { label: 'Steps', help: 'What applicants and agencies have to do, one after the other.' },
    methodText: { label: 'Ways to file', help: 'At the desk, by post or online, and where.' },
    dossierText: {
      label: 'Papers, in words',
      help: 'As announced; the papers that are checked at reception stand in the dossier template.',
    },
    conditionText: { label: 'Conditions', help: 'What must be fulfilled. Empty where there is nothing.' },
    durationText: {
      label: 'Time limit, in words',
      help: 'As announced; the limit that due dates are counted by stands in the process.',
    },
    applicantText: { label: 'Who may apply', help: 'Example: citizens, businesses.' },
    resultText: { label: 'Result', help: 'What applicants get. Example: construction permit.' },
    regularText: { label: 'Legal basis', help: 'Laws, decrees, circulars, one a line.' },
    feeText: { label: 'Fees, in words', help: 'As announced; the amounts to pay stand in the fee policy.' },
    fileTemplates: { label: 'Blank forms', help: 'Forms that applicants download or fill in online.' },
    ownerAgency: {
      label: 'Owning agency',
      help: 'The agency that may change this entry. Leave empty where the whole province shares it.',
    },
    sourceSite: { label: 'Imported from', help: 'The old system this entry came from. Empty when it was made here.' },
    unread,
  },
  FileTemplate: {
    fileTemplateNo: { label: 'Form code', help: 'Shares its codes with the document codes of components.' },
    templateName: { label: 'Form name', help: 'As applicants read it. Example: Birth registration form.' },
    filename: { label: 'File name', help: 'The file to download. Example: birth-registration.docx.' },
    eFormNoPattern: { label: 'Numbering', help: 'Pattern of the number of a filled-in form. Example: TK-{nnnn}.' },
    eFormNamePattern: { label: 'Naming', help: 'Pattern of the name of a filled-in form.' },
    formScript: { label: 'Content of the online form', help: 'The fields to fill in, as JSON Schema or Alpaca.' },
    formReport: { label: 'Print-out of the form', help: 'XML report that prints the filled-in form as PDF.' },
    unread,
  },
  ServiceConfig: {
    serviceConfigCode: {
      label: 'Offer code',
      help: 'Filled in from procedure and agency; given once, never changed. Example: 1.010696@H20.05.',
    },
    serviceCode: { label: 'Procedure', help: 'The procedure this agency offers. Type a name or code to find it.' },
    govAgencyCode: { label: 'Agency', help: 'The agency that receives and handles. Type a name or code to find it.' },
    govAgencyName: { label: 'Agency name', help: 'Filled in with the agency; printed on the receipt.' },
    serviceLevel: { label: 'Level', help: 'How far people can do it online at this agency.' },
    serviceInstruction: {
      label: 'Guidance at the agency',
      help: 'What applicants need to know of this agency. Example: file at counter 3.',
    },
    serviceUrl: {
      label: 'Address for online filing',
      help: 'Only where dossiers are filed on another site. Example: https://dichvucong.gov.vn/…',
    },
    forCitizen: { label: 'For citizens', help: 'Persons may file.' },
    forBusiness: { label: 'For businesses and organisations', help: 'Businesses and organisations may file.' },
    postService: { label: 'By post', help: 'Dossiers and results may go by public postal service.' },
    registration: { label: 'Registered first', help: 'Applicants need an approved registration before they file.' },
    processes: { label: 'Templates and processes', help: 'The options for receiving dossiers.' },
    ownerAgency: {
      label: 'Owning agency',
      help: 'The agency that may change this entry. Leave empty where the whole province shares it.',
    },
    sourceSite: { label: 'Imported from', help: 'The old system this entry came from. Empty when it was made here.' },
    unread,
  },
  ProcessOption: {
    optionCode: { label: 'Option code', help: 'A code of its own where something names this option. Usually empty.' },
    optionName: {
      label: 'Option name',
      help: 'Name the desk chooses by. Example: filed at the commune. May be empty for a single option.',
    },
    seqOrder: { label: 'Order', help: 'Smaller numbers stand first.' },
    sampleCount: { label: 'Sets of papers', help: 'How many sets applicants hand in. Usually 1.' },
    autoSelect: {
      label: 'Chosen when',
      help: 'Where there are several choices, the first whose condition holds is used. Written as the condition of an action, for example: online=true.',
    },
    instructionNote: { label: 'How to prepare', help: 'Applicants read it before they file under this option.' },
    submissionNote: {
      label: 'After filing',
      help: 'Applicants read it right after filing; it is kept in the dossier.',
    },
    templateNo: { label: 'Dossier template', help: 'The papers to hand in. Type a name or code to find it.' },
    templateName: { label: 'Template name', help: 'Filled in with the template.' },
    processNo: { label: 'Process', help: 'The process dossiers go through. Type a name or number to find it.' },
    processName: { label: 'Process name', help: 'Filled in with the process.' },
    registerBookCode: {
      label: 'Register book',
      help: 'The book that numbers dossiers of this option, if there is one.',
    },
    feePolicyCode: {
      label: 'Fee policy',
      help: 'By which the amount to pay is computed. Empty where nothing is charged.',
    },
    unread,
  },
} satisfies SameKeys<typeof inVietnamese>;
