import type { Finding } from '../../../schemas/types/index.ts';

/** The folders OpenCPS looks for below the top folder; one of them alone is not a top folder. */
const LAYOUT_FOLDERS: ReadonlySet<string> = new Set([
  'dicts',
  'templates',
  'processes',
  'services',
  'files',
  'forms',
  'reports',
  'fileforms',
  'filereports',
]);

/** The folder that holds every path, or empty text where the layout starts at the root. */
export function topFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  if (folder === '' || LAYOUT_FOLDERS.has(folder.slice(0, -1).toLowerCase())) return '';
  return paths.every((path) => path.startsWith(folder)) ? folder.slice(0, -1) : '';
}

/** What OpenCPS itself would refuse about the top folder and is accepted here. */
export function topFolderFindings(folder: string, fileName: string): Finding[] {
  const expected = fileName.replace(/\.[^.]*$/, '').normalize('NFC');
  if (folder === expected) return [];
  const finding = folder === '' ? WITHOUT_FOLDER : NAME_DIFFERS;
  return [{ ...finding, file: fileName, ...(folder === '' ? {} : { value: folder }) }];
}

const WITHOUT_FOLDER = {
  code: 'archive-without-folder',
  severity: 'info',
  path: '',
  message: {
    vi: 'Tệp nén không có một thư mục gốc duy nhất; OpenCPS đòi có.',
    en: 'The archive has no single top folder, which OpenCPS requires.',
  },
} satisfies Finding;

const NAME_DIFFERS = {
  code: 'archive-folder-name',
  severity: 'info',
  path: '',
  message: {
    vi: 'Thư mục gốc không trùng tên tệp nén; OpenCPS đòi trùng.',
    en: 'The top folder is not named as the archive, which OpenCPS requires.',
  },
} satisfies Finding;
