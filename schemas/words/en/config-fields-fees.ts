import type { SameKeys } from '../same-keys.ts';
import type { configFieldsFees as inVietnamese } from '../vi/config-fields-fees.ts';
import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const configFieldsFees = {
  FeePolicy: {
    policyCode: { label: 'Policy code', help: 'Example: LP_XANGDAU.' },
    policyName: { label: 'Policy name', help: 'Example: fee of a press bulletin licence.' },
    legalBasis: { label: 'Legal basis', help: 'The circular or resolution. Example: TT 168/2016/TT-BTC.' },
    lines: { label: 'Lines', help: 'Fees, charges and postage, each with its own arithmetic.' },
    exemptions: {
      label: 'Exempt groups',
      help: 'Groups of people who pay less; only the best for the applicant holds, they do not add up.',
    },
    reductions: {
      label: 'Reductions by time or channel',
      help: 'Example: half price online until the end of the year.',
    },
    ownerAgency: { label: 'Managing agency', help: 'The agency that may change it; empty: the province.' },
    sourceSite: keptFields.sourceSite,
  },
  FeeLine: {
    lineCode: { label: 'Line code', help: 'Unique in the policy. Example: LP1.' },
    name: { label: 'Name', help: 'Printed on the receipt. Example: licence charge.' },
    kind: { label: 'Kind', help: 'Phí and lệ phí are two different things by law.' },
    amount: { label: 'Arithmetic', help: 'One amount, by number, in tiers or by percentage.' },
    rounding: { label: 'Rounding', help: "The line's result is rounded once." },
    channels: { label: 'Only for channels', help: 'Empty: every channel.' },
    cases: { label: 'Only for cases', help: "Codes of the procedure's cases, with commas; empty: all." },
    countField: {
      label: 'Number taken from form field',
      help: 'Field of the e-form that tells the number or the base. Empty: the officer enters it. Example: so_trang.',
    },
    caseFactors: { label: 'Share by case', help: 'Example: 50% when issued again.' },
    cap: { label: 'At most', help: 'The line is never above it, whatever the number.' },
    validFrom: { label: 'First day', help: 'Empty: no limit.' },
    validTo: { label: 'Last day', help: 'Empty: no limit.' },
  },
  FixedFee: {
    shape: { label: 'Arithmetic', help: 'One fixed amount.' },
    amount: { label: 'Amount', help: 'Example: 50.000 đ.' },
  },
  PerUnitFee: {
    shape: { label: 'Arithmetic', help: 'The number times the price of each.' },
    unitName: { label: 'Unit', help: 'Example: trang (page).' },
    unitAmount: { label: 'Price of one', help: 'Amount of one unit.' },
  },
  TieredFee: {
    shape: { label: 'Arithmetic', help: 'Each unit at the price of its tier.' },
    unitName: { label: 'Unit', help: 'Example: trang (page).' },
    tiers: { label: 'Tiers', help: 'From which unit on at which price; the first begins with 1.' },
    cap: { label: 'At most a copy', help: 'Example: a certified copy costs 200.000 đ at most.' },
  },
  FeeTier: {
    from: { label: 'From unit', help: 'Example: 3 is from the third page on.' },
    unitAmount: { label: 'Price of each', help: 'Amount of each unit from here on.' },
  },
  PercentFee: {
    shape: { label: 'Arithmetic', help: 'A percentage of a value; between two points it is interpolated.' },
    baseName: { label: 'Base', help: 'Example: total investment.' },
    points: { label: 'Points', help: 'At this value the percentage is this; one point is a flat percentage.' },
    min: { label: 'At least', help: 'Never below it.' },
    max: { label: 'At most', help: 'Never above it.' },
  },
  BracketFee: {
    shape: { label: 'Arithmetic', help: 'Progressive: each part of the value at the percentage of its bracket.' },
    baseName: { label: 'Base', help: 'Example: value of the contract.' },
    brackets: { label: 'Brackets', help: 'Where each begins and its percentage; the first begins at 0.' },
    min: { label: 'At least', help: 'Never below it.' },
    max: { label: 'At most', help: 'Never above it.' },
  },
  PercentPoint: {
    base: { label: 'From value', help: 'In đồng. Example: 15.000.000.000 đ.' },
    percent: { label: 'Percent', help: 'Written with a point. Example: 0.019.' },
  },
  FeeRounding: {
    to: { label: 'Round to', help: 'In đồng. Example: 1.000 đ; 1 leaves it as it is.' },
    mode: { label: 'Way of rounding', help: 'Up, down, or up from the half.' },
  },
  FeeCaseFactor: {
    caseCode: { label: 'Case code', help: "Code of the procedure's case. Example: CAP_LAI." },
    percent: { label: 'Percent to pay', help: '50 is half.' },
  },
  FeeExemption: {
    groupCode: { label: 'Group code', help: 'Example: NGUOI_CAO_TUOI.' },
    groupName: { label: 'Group', help: 'Example: elderly people.' },
    percentOff: { label: 'Percent off', help: '100 is free.' },
    lines: { label: 'For lines', help: 'Line codes with commas; empty: all.' },
    legalBasis: { label: 'Legal basis', help: 'The text that grants it.' },
  },
  FeeReduction: {
    name: { label: 'Name', help: 'Example: online.' },
    percentOff: { label: 'Percent off', help: '50 leaves half.' },
    lines: { label: 'For lines', help: 'Line codes with commas; empty: all.' },
    channels: { label: 'Channels', help: 'Empty: every channel.' },
    validFrom: { label: 'First day', help: 'Empty: no limit.' },
    validTo: { label: 'Last day', help: 'Empty: no limit.' },
    legalBasis: { label: 'Legal basis', help: 'The text. Example: NQ 12/2025/NQ-HĐND.' },
  },
} satisfies SameKeys<typeof inVietnamese>;
