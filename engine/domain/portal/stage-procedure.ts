import type { DossierTemplate, FeePolicy, ServiceInfo, StagedProcedure } from '../../../schemas/types/index.ts';
import { FlagList, type PortalFlag } from './flags.ts';
import { type ChannelDuration, policyOf, proposeChannels } from './propose-channels.ts';
import { proposePapers } from './propose-papers.ts';

/** What a staged procedure would become, and every doubt about it. */
export interface ProcedureProposal {
  service: ServiceInfo;
  template: DossierTemplate;
  feePolicy?: FeePolicy;
  durations: ChannelDuration[];
  flags: PortalFlag[];
}

const CODE = /^\d\.\d{6}$/;
const LEVELS: Readonly<Record<string, ServiceInfo['govLevel']>> = {
  'cấp bộ': 'bo',
  'cấp tỉnh': 'tinh',
  'cấp xã': 'xa',
};

const said = (text = ''): string => (/^không có thông tin$/i.test(text.trim()) ? '' : text.trim());

/** The level that handles it, where the portal names exactly one. */
function levelOf(levels: string[] = []): ServiceInfo['govLevel'] {
  return levels.length === 1 ? LEVELS[levels[0]?.toLowerCase() ?? ''] : undefined;
}

function durationWords({ duration }: ChannelDuration): string {
  if (!duration) return '';
  const units = { 'working-day': 'ngày làm việc', 'calendar-day': 'ngày', hour: 'giờ', month: 'tháng' };
  return `${duration.count} ${units[duration.unit]}`;
}

const CHANNEL_NAMES = { direct: 'Trực tiếp', postal: 'Dịch vụ bưu chính', online: 'Trực tuyến' };

/** Derives the proposal from what the portal says and what people decided; the same in the browser and on the server. */
export function stageProcedure({ source, decisions, sourceSite }: StagedProcedure): ProcedureProposal {
  const flags = new FlagList({ decisions });
  const { ma_thu_tuc: code, ten: name } = source;
  if (!CODE.test(code)) flags.raise('portal-code-shape', code, '/source/ma_thu_tuc');
  const { durations, lines, feeTexts, methodTexts } = proposeChannels(source, flags);
  const { parts, cases, forms, notes } = proposePapers(source, flags);
  const origin = sourceSite ? { sourceSite } : {};
  const govLevel = levelOf(source.cap_thuc_hien);
  const policy = policyOf(source, lines);
  const limits = durations.filter(({ duration }) => duration !== null);
  return {
    service: {
      serviceCode: code,
      serviceName: name,
      processText: said(source.trinh_tu),
      methodText: methodTexts.join('\n'),
      dossierText: notes.join('\n'),
      conditionText: said(source.yeu_cau_dieu_kien),
      durationText: limits.map((limit) => `${CHANNEL_NAMES[limit.channel]}: ${durationWords(limit)}`).join('\n'),
      applicantText: (source.doi_tuong ?? []).join('; '),
      resultText: parts.flatMap(({ partType, partName }) => (partType === 2 ? [partName] : [])).join('\n'),
      regularText: said(source.can_cu),
      feeText: feeTexts.join('\n'),
      administrationName: said(source.co_quan_thuc_hien),
      domainName: said(source.linh_vuc),
      govAgencyText: said(source.co_quan_tham_quyen),
      ...(govLevel ? { govLevel } : {}),
      ...(forms.length > 0 ? { fileTemplates: forms } : {}),
      ...origin,
    },
    template: {
      templateNo: code,
      templateName: name,
      description: [source.so_quyet_dinh, source.loai_thu_tuc]
        .map((text) => said(text))
        .filter(Boolean)
        .join(' · '),
      newFormScript: '',
      parts,
      ...(cases.length > 0 ? { cases: policy ? cases.map((one) => ({ ...one, feePolicyCode: code })) : cases } : {}),
      ...origin,
    },
    ...(policy ? { feePolicy: { ...policy, ...origin } } : {}),
    durations,
    flags: flags.all(),
  };
}
