import { createHash } from 'node:crypto';
import type { Bilingual } from '../../../schemas/types/index.ts';
import { asCode, type RawItem } from './raw-item.ts';

/** A file kept as it is, for export. */
export function keptFile(path: string, bytes: Buffer, root?: string): RawItem {
  const code = asCode(path);
  const body = {
    path: code,
    ...(code === path ? {} : { originalPath: path }),
    ...(root === undefined ? {} : { root }),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    base64: bytes.toString('base64'),
  };
  return { kind: 'kept-file', body, file: path, line: 1, places: new Map(), findings: [] };
}

/** Why nothing uses a kept file. */
export function whyUnused(root: string | undefined): Bilingual {
  if (root === 'ApplicantList')
    return {
      vi: 'Dữ liệu cá nhân của người nộp hồ sơ: không dùng để cấu hình, chỉ giữ lại để xuất.',
      en: 'Personal data of applicants: not configuration, only kept for export.',
    };
  return {
    vi: 'Không cấu hình nào trong gói dùng tệp này; giữ lại để xuất.',
    en: 'No configuration of the bundle uses this file; it is kept for export.',
  };
}
