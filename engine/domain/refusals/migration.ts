import { admin, moment, type Sentence, self } from './words.ts';

/** Moving running dossiers to another version. */
export const migrationRefusals = {
  'migration-unmapped': {
    says: ({ stepName }) => ({
      vi: `Phiên bản mới không có bước “${stepName}”; hãy chọn bước tương ứng.`,
      en: `The new version has no step “${stepName}”; choose the one that stands for it.`,
    }),
    mender: admin,
  },
  'migration-would-end': {
    says: ({ stepName }) => ({
      vi: `Bước “${stepName}” kết thúc hồ sơ; chuyển phiên bản không kết thúc hồ sơ.`,
      en: `The step “${stepName}” ends a dossier; a migration ends none.`,
    }),
    mender: admin,
  },
  'migration-strands': {
    says: ({ stepName }) => ({
      vi: `Từ bước “${stepName}” của phiên bản mới không tới được bước kết thúc.`,
      en: `From the step “${stepName}” of the new version no end can be reached.`,
    }),
    mender: admin,
  },
  'migration-past-step': {
    says: ({ step }) => ({ vi: `Hồ sơ đã qua bước “${step}”.`, en: `The dossier has left the step “${step}”.` }),
    mender: self,
  },
  'migration-there': {
    says: ({ version }) => ({
      vi: `Hồ sơ đã theo phiên bản ${version}.`,
      en: `The dossier runs on version ${version} already.`,
    }),
    mender: self,
  },
  'migration-acted-since': {
    says: ({ by, at }) => ({
      vi: `${by} đã thao tác trên hồ sơ sau khi chuyển${moment(at, 'lúc')}.`,
      en: `${by} has acted on the dossier since${moment(at, 'at')}.`,
    }),
    mender: self,
  },
} satisfies Record<string, Sentence>;
