import type { Bilingual } from '../../schemas/types/index.ts';

interface Fault {
  status: number;
  says: (details: FaultDetails) => Bilingual;
}

/** What a fault tells beside its code. */
export interface FaultDetails {
  /** Header, parameter or field at fault. */
  name?: string;
  /** What would have been accepted. */
  expected?: string;
  /** Offset of the first wrong character, from 0. */
  position?: number;
  line?: number;
  column?: number;
  path?: string;
  method?: string;
  id?: string;
}

const place = ({ position, line, column }: FaultDetails): Bilingual =>
  position === undefined
    ? { vi: '', en: '' }
    : {
        vi: ` (ký tự ${position}, dòng ${line}, cột ${column})`,
        en: ` (character ${position}, line ${line}, column ${column})`,
      };
const fixed = (vi: string, en: string) => (): Bilingual => ({ vi, en });

/** What can be wrong with a request before any use case sees it. */
const faults = {
  'unknown-route': {
    status: 404,
    says: ({ method, path }) => ({ vi: `Không có địa chỉ ${method} ${path}.`, en: `There is no ${method} ${path}.` }),
  },
  'address-unreadable': {
    status: 400,
    says: fixed('Địa chỉ có ký tự %XX không đọc được.', 'The address has a %XX that cannot be read.'),
  },
  'body-missing': { status: 400, says: fixed('Thiếu nội dung JSON.', 'The JSON body is missing.') },
  'body-unreadable': {
    status: 400,
    says: (details) => ({
      vi: `Nội dung không phải JSON${place(details).vi}.`,
      en: `The body is not JSON${place(details).en}.`,
    }),
  },
  'body-too-deep': {
    status: 400,
    says: ({ expected, name }) => ({
      vi: `Nội dung lồng nhau quá ${expected} cấp, tại ${name}.`,
      en: `The body nests deeper than ${expected} levels, at ${name}.`,
    }),
  },
  'body-too-large': {
    status: 413,
    says: ({ expected }) => ({ vi: `Nội dung lớn hơn ${expected}.`, en: `The body is larger than ${expected}.` }),
  },
  'body-type': {
    status: 415,
    says: ({ expected }) => ({ vi: `Nội dung phải là ${expected}.`, en: `The body must be ${expected}.` }),
  },
  'body-broken': { status: 400, says: fixed('Nội dung gửi lên bị đứt.', 'The body broke off.') },
  'query-unreadable': {
    status: 400,
    says: (details) => ({
      vi: `Tham số “${details.name}” không đọc được${place(details).vi}; cần ${details.expected}.`,
      en: `The parameter “${details.name}” cannot be read${place(details).en}; expected ${details.expected}.`,
    }),
  },
  'header-unreadable': {
    status: 400,
    says: ({ name, expected }) => ({
      vi: `Tiêu đề ${name} không đọc được; cần ${expected}.`,
      en: `The header ${name} cannot be read; expected ${expected}.`,
    }),
  },
  'revision-missing': {
    status: 428,
    says: fixed(
      'Thiếu tiêu đề If-Match với ETag đã đọc.',
      'The header If-Match with the ETag that was read is missing.',
    ),
  },
  'upload-missing': {
    status: 400,
    says: fixed('Thiếu tệp trong trường “file”.', 'There is no file in the field “file”.'),
  },
  'upload-several': { status: 400, says: fixed('Mỗi lần chỉ gửi một tệp.', 'Send one file at a time.') },
  'upload-too-large': {
    status: 413,
    says: ({ expected }) => ({ vi: `Tệp lớn hơn ${expected}.`, en: `The file is larger than ${expected}.` }),
  },
  'not-ready': { status: 503, says: fixed('Máy chủ chưa sẵn sàng.', 'The server is not ready.') },
  internal: {
    status: 500,
    says: ({ id }) => ({
      vi: `Máy chủ gặp lỗi; hãy báo mã ${id} cho quản trị hệ thống.`,
      en: `The server met a fault; tell the system admin the code ${id}.`,
    }),
  },
} satisfies Record<string, Fault>;

export type FaultCode = keyof typeof faults;

/** A request that cannot be understood or served, whatever it asks for. */
export class HttpFault extends Error {
  readonly code: FaultCode;
  readonly status: number;
  readonly sentence: Bilingual;
  readonly details: FaultDetails;

  constructor(code: FaultCode, details: FaultDetails = {}) {
    const fault: Fault = faults[code];
    const sentence = fault.says(details);
    super(sentence.en);
    this.name = 'HttpFault';
    this.code = code;
    this.status = fault.status;
    this.sentence = sentence;
    this.details = details;
  }
}
