import {
  admin,
  byItself,
  fixed,
  holder,
  holderOrLeader,
  labelled,
  list,
  moment,
  named,
  rescuer,
  type Sentence,
  self,
} from './words.ts';

/** Acting on a dossier. */
export const actsRefusals = {
  'dossier-moved': {
    says: ({ by, at, stepName }) => ({
      vi: `Hồ sơ đã được ${by ?? 'người khác'} chuyển${moment(at, 'lúc')}${stepName ? `, đang ở bước “${stepName}”` : ''}.`,
      en: `The dossier was moved by ${by ?? 'somebody else'}${moment(at, 'at')}${stepName ? `; it is at “${stepName}” now` : ''}.`,
    }),
    mender: self,
  },
  'key-reused': {
    says: fixed('Khoá chống lặp đã dùng cho yêu cầu khác.', 'The idempotency key was used for another request.'),
    mender: self,
  },
  'dossier-closed': {
    says: ({ statusName }) => ({
      vi: `Hồ sơ đã kết thúc (${statusName}).`,
      en: `The dossier is closed (${statusName}).`,
    }),
    mender: rescuer,
  },
  'no-such-action': {
    says: ({ actionCode, stepName }) => ({
      vi: `Không có thao tác ${actionCode} ở bước “${stepName ?? 'đầu'}”.`,
      en: `There is no action ${actionCode} at the step “${stepName ?? 'first'}”.`,
    }),
    mender: admin,
  },
  'step-unknown': {
    says: ({ stepCode, steps }) => ({
      vi: `Quy trình của hồ sơ không có bước “${stepCode}”; các bước: ${list(steps)}.`,
      en: `The dossier's process has no step “${stepCode}”; its steps: ${list(steps)}.`,
    }),
    mender: self,
  },
  'already-at-step': {
    says: ({ stepName }) => ({
      vi: `Hồ sơ đang ở bước “${stepName}”.`,
      en: `The dossier stands at “${stepName}” already.`,
    }),
    mender: self,
  },
  'act-elsewhere': {
    says: ({ actionName, needed, stepName, holders, way, reachable }) => {
      const there = needed ? `bước “${named(needed, 'vi')}”` : 'lúc mới mở hồ sơ';
      const thereEn = needed ? `the step “${named(needed, 'en')}”` : 'the beginning';
      const held = list(holders);
      const path = Array.isArray(way) && way.length > 0 ? ` Để tới đó cần: ${way.join(' → ')}.` : '';
      const pathEn = Array.isArray(way) && way.length > 0 ? ` What leads there: ${way.join(' → ')}.` : '';
      return {
        vi: `“${actionName}” làm ở ${there}; ${stepName ? `hồ sơ đang ở “${stepName}”${held ? `, do ${held} giữ` : ''}` : 'hồ sơ chưa được tiếp nhận'}.${reachable ? path : ' Từ đây không còn đường tới đó.'}`,
        en: `“${actionName}” is done at ${thereEn}; ${stepName ? `the dossier stands at “${stepName}”${held ? `, held by ${held}` : ''}` : 'the dossier has not been received'}.${reachable ? pathEn : ' Nothing leads there from here.'}`,
      };
    },
    mender: holder,
  },
  'act-not-in-version': {
    says: ({ actionCode, version }) => ({
      vi: `Quy trình của hồ sơ (phiên bản ${version}) không có thao tác ${actionCode}.`,
      en: `The dossier's process (version ${version}) has no action ${actionCode}.`,
    }),
    mender: admin,
  },
  'act-in-other-version': {
    says: ({ actionCode, version, inForce }) => ({
      vi: `Hồ sơ chạy theo phiên bản ${version}, chưa có thao tác ${actionCode}; thao tác này có từ phiên bản đang áp dụng (${inForce}). Có thể chuyển hồ sơ sang phiên bản mới.`,
      en: `The dossier runs on version ${version}, which has no action ${actionCode}; the version in force (${inForce}) has it. The dossier can be moved over.`,
    }),
    mender: admin,
  },
  'automatic-only': {
    says: ({ actionName }) => ({
      vi: `“${actionName}” do hệ thống tự thực hiện.`,
      en: `“${actionName}” is carried out by the system.`,
    }),
    mender: byItself,
  },
  'not-your-step': {
    says: ({ roles, holders }) => ({
      vi: `Bước này do ${list(holders) || list(roles)} thực hiện.`,
      en: `This step is carried out by ${list(holders) || list(roles)}.`,
    }),
    mender: holderOrLeader,
  },
  'condition-fails': {
    says: ({ vi, en, now }) => ({
      vi: `Chưa đủ điều kiện: ${vi}.${named(now, 'vi') ? ` Hiện nay: ${named(now, 'vi')}.` : ''}`,
      en: `A condition does not hold: ${en}.${named(now, 'en') ? ` At present: ${named(now, 'en')}.` : ''}`,
    }),
    mender: holder,
  },
  'expression-undecided': {
    says: ({ missing, labels }) => ({
      vi: `Thiếu dữ liệu để xét điều kiện: ${labelled(labels, missing, 'vi')}.`,
      en: `Data needed to decide is missing: ${labelled(labels, missing, 'en')}.`,
    }),
    mender: holder,
  },
  'note-missing': { says: fixed('Phải ghi lý do hoặc ý kiến.', 'A reason or note is required.'), mender: self },
  'form-invalid': {
    says: ({ path, vi, en }) => ({ vi: `Biểu mẫu ${path}: ${vi}.`, en: `Form ${path}: ${en}.` }),
    mender: self,
  },
  'no-step-before': {
    says: fixed('Không có bước trước để quay lại.', 'There is no step to go back to.'),
    mender: admin,
  },
} satisfies Record<string, Sentence>;
