import type { SameKeys } from '../same-keys.ts';
import type { configFieldsPartners as inVietnamese } from '../vi/config-fields-partners.ts';
import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const configFieldsPartners = {
  PaymentConfig: {
    govAgencyCode: { label: 'Receiving agency', help: 'Who receives the money; one configuration an agency.' },
    govAgencyName: { label: 'Name of the receiver', help: 'Printed on the receipt.' },
    govAgencyTaxNo: { label: 'Tax number', help: 'Tax number of the receiver. Example: 1400123456.' },
    invoiceTemplateNo: { label: 'Receipt form number', help: 'Example: 01BLP0-001.' },
    invoiceIssueNo: { label: 'Receipt series', help: 'Example: AA-26E.' },
    invoiceLastNo: { label: 'Last receipt number', help: 'The last number used in the old system, for comparison.' },
    bankInfo: { label: 'Bank details', help: 'Shown to the payer: bank, account, holder.' },
    epaymentConfig: {
      label: 'Payment gateway',
      help: 'Addresses, merchant codes and secret keys of the gateway. What was saved is not shown again.',
    },
    invoiceForm: { label: 'Receipt layout', help: "OpenCPS's print layout, kept word for word." },
    ownerAgency: { label: 'Managing agency', help: 'The agency that may change this; empty: the province.' },
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  ServerConfig: {
    serverNo: { label: 'Server code', help: 'Code written in processes and actions. Example: SERVER_DVC.' },
    govAgencyCode: { label: 'Partner agency', help: 'The agency behind that server, if any.' },
    serverName: { label: 'Server name', help: 'Example: provincial service portal.' },
    protocol: {
      label: 'Protocol',
      help: 'How data are exchanged. Example: DVCQG_INTEGRATION for the national portal.',
    },
    configs: {
      label: 'Address and keys',
      help: 'Address, account and secret keys of the server. What was saved is not shown again.',
    },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  Dictionary: {
    collectionCode: { label: 'Dictionary code', help: 'Example: SERVICE_DOMAIN.' },
    collectionName: { label: 'Dictionary name', help: 'Example: fields of procedures.' },
    collectionNameEN: { label: 'Name in English', help: 'Shown to readers of English.' },
    description: { label: 'Description', help: 'Where the dictionary is used.' },
    status: { label: 'State', help: 'A dictionary no longer used is kept for old dossiers.' },
    items: { label: 'Items', help: 'Each has a code and a name, in the order they are offered.' },
    groups: { label: 'Groups', help: 'Some of the items under one name, to filter by.' },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  DictItem: {
    itemCode: { label: 'Item code', help: 'Unique in the dictionary. Example: XAY_DUNG.' },
    itemName: { label: 'Item name', help: 'Example: Xây dựng.' },
    itemNameEN: { label: 'Name in English', help: 'Shown to readers of English.' },
    itemDescription: { label: 'Description', help: 'More about it, where needed.' },
    parent: {
      label: 'Below item',
      help: 'Its parent in the same dictionary. Example: a sub-status is below its status.',
    },
    level: { label: 'Depth', help: '0 is the top.' },
    sibling: { label: 'Sort key', help: 'Text to sort by, kept from OpenCPS.' },
    metadata: { label: 'More data', help: 'More about the item as JSON. Example: {"portalState": 1}.' },
    unread: keptFields.unread,
  },
  DictGroup: {
    groupCode: { label: 'Group code', help: 'Unique in the dictionary.' },
    groupName: { label: 'Group name', help: 'Example: fields of the Department of Industry and Trade.' },
    groupNameEN: { label: 'Name in English', help: 'Shown to readers of English.' },
    groupDescription: { label: 'Description', help: 'What the group is for.' },
    items: { label: 'Items of the group', help: 'Chosen from the items of this dictionary.' },
    unread: keptFields.unread,
  },
} satisfies SameKeys<typeof inVietnamese>;
