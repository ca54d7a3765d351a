import type {
  AskedSignature,
  CompiledAction,
  Dossier,
  DossierEvent,
  DossierFile,
  FileSignature,
  SignatureRule,
  SigningFault,
} from '../../../schemas/types/index.ts';
import { type Reason, reason } from '../refusals.ts';
import type { ActContext } from './context.ts';
import { findPart } from './papers.ts';

const KIND_WORDS = {
  signature: { vi: 'chữ ký', en: 'the signature' },
  stamp: { vi: 'con dấu', en: 'the stamp' },
} as const;

/** What was signed still is what the file holds. */
const holds = (signature: FileSignature, { sha256 }: DossierFile): boolean => signature.sha256 === sha256;

const meets = (file: DossierFile, { kind, roleCode }: SignatureRule): boolean =>
  (file.signatures ?? []).some(
    (signature) =>
      signature.kind === kind && holds(signature, file) && (roleCode === '' || signature.roleCodes.includes(roleCode)),
  );

/** The signatures an action asks for before it, paper by paper, and whether every file of the paper carries them. */
export function askedSignatures(
  action: CompiledAction,
  dossier: Dossier,
  { directory }: Pick<ActContext, 'directory'>,
): AskedSignature[] {
  return (action.signatures ?? []).flatMap((rule): AskedSignature[] => {
    const part = findPart(dossier.parts, rule.paper);
    if (!part) return [];
    const { partNo, partName, files } = part;
    const { kind, roleCode } = rule;
    const roleName = roleCode === '' ? '' : (directory.role(roleCode)?.roleName ?? roleCode);
    const present = files.length > 0 && files.every((file) => meets(file, rule));
    return [{ partNo, partName, kind, roleCode, roleName, present }];
  });
}

/** Which paper lacks whose signature (WF-04, WF-05: the leader signs, the clerk stamps, before it goes on). */
export function signatureReasons(action: CompiledAction, dossier: Dossier, context: ActContext): Reason[] {
  const missing = askedSignatures(action, dossier, context).filter(({ present }) => !present);
  if (missing.length === 0) return [];
  const sentence = (language: 'vi' | 'en'): string =>
    missing
      .map(({ partNo, partName, kind, roleName }) => {
        const of = roleName === '' ? '' : `${language === 'vi' ? ' của ' : ' of '}${roleName}`;
        return `${partNo} ${partName}: ${language === 'vi' ? 'thiếu ' : 'lacks '}${KIND_WORDS[kind][language]}${of}`;
      })
      .join('; ');
  return [reason('signature-missing', { vi: sentence('vi'), en: sentence('en'), missing })];
}

const FAULTS = {
  'token-not-seen': {
    vi: 'không thấy USB Token. Hãy cắm thiết bị, chờ đèn sáng rồi thử lại',
    en: 'the USB token is not seen. Plug it in, wait for its light and try again',
  },
  'certificate-expired': {
    vi: 'chứng thư số đã hết hạn. Hãy gia hạn tại tổ chức cấp chứng thư',
    en: 'the certificate has expired. Have it renewed by its issuer',
  },
  'signature-wrong': {
    vi: 'chữ ký tạo ra không khớp với văn bản hoặc chứng thư. Chưa ký gì; hãy thử lại',
    en: 'the signature made does not fit the paper or the certificate. Nothing was signed; try again',
  },
  'certificate-missing': {
    vi: 'tài khoản chưa có chứng thư số. Hãy đăng ký với quản trị hệ thống',
    en: 'the account has no certificate. Register one with the system admin',
  },
  'software-not-started': {
    vi: 'phần mềm ký số chưa chạy. Hãy mở phần mềm rồi thử lại',
    en: 'the signing software is not running. Start it and try again',
  },
} as const satisfies Record<SigningFault, { vi: string; en: string }>;

/** Why a signature could not be made, and what to do about it (DG-01). */
export const signingReason = (fault: SigningFault): Reason => reason('signing-failed', { fault, ...FAULTS[fault] });

/** The event of a signature under a file. */
export const signedEvent = (partNo: string, fileId: string, signature: FileSignature): DossierEvent => ({
  type: 'file-signed',
  partNo,
  fileId,
  by: signature.by,
  at: signature.at,
  signature,
});

/** Why a file cannot be signed or stamped now: it is already, or a stamp would come before the signature (NĐ 30/2020 Đ32). */
export function signingReasons(file: DossierFile, kind: SignatureRule['kind'], username: string): Reason[] {
  const valid = (file.signatures ?? []).filter((signature) => holds(signature, file));
  if (kind === 'stamp') {
    if (valid.some((signature) => signature.kind === 'stamp')) return [reason('signed-already', { kind })];
    return file.signedBy === undefined ? [reason('stamp-before-signature', { name: file.name })] : [];
  }
  const signed = valid.some((signature) => signature.kind === 'signature' && signature.username === username);
  return signed ? [reason('signed-already', { kind })] : [];
}
