import type {
  Channel,
  Duration,
  FeeLine,
  FeePolicy,
  PortalDecision,
  PortalProcedure,
} from '../../../schemas/types/index.ts';
import { splitFeeText } from './fee-text.ts';
import type { FlagList } from './flags.ts';
import { type PortalFee, readFee } from './read-fee.ts';
import { contradictsTime, readTime } from './read-time.ts';

/** The time limit of a channel; null = none. */
export interface ChannelDuration {
  channel: Channel;
  duration: Duration | null;
}

const CHANNELS: Readonly<Record<string, Channel>> = {
  'trực tiếp': 'direct',
  'dịch vụ bưu chính': 'postal',
  'trực tuyến': 'online',
};

/** The channel a name of the portal stands for. */
export const channelOf = (name: string): Channel | undefined => CHANNELS[name.trim().toLowerCase()];

function decidedDuration({ noLimit, duration }: PortalDecision): Duration | null {
  return noLimit ? null : (duration ?? null);
}

function durationAt(text: string, description: string, path: string, flags: FlagList): Duration | null {
  const { duration, doubt } = readTime(text);
  const raised = doubt ?? (duration && contradictsTime(duration, description) ? 'portal-time-contradicts' : undefined);
  if (raised === undefined) return duration;
  const decision = flags.raise(raised, text, path);
  if (!decision) return duration;
  return decision.noLimit || decision.duration ? decidedDuration(decision) : duration;
}

function decidedFee({ feeKind, amount }: PortalDecision): PortalFee['fee'] {
  if ((feeKind !== 'phi' && feeKind !== 'lephi') || amount === undefined) return null;
  return { kind: feeKind, amount: { shape: 'fixed', amount } };
}

function feeAt(text: string, path: string, flags: FlagList): PortalFee['fee'] {
  const { fee, doubt } = readFee(text);
  if (doubt === undefined) return fee;
  // Channels that differ only in how to file are asked about once.
  const { channelText } = splitFeeText(text);
  const words = text
    .trim()
    .slice(0, text.trim().length - channelText.length)
    .trim();
  const decision = flags.raise(doubt, readFee(words).doubt === doubt ? words : text, path);
  return decision ? decidedFee(decision) : fee;
}

/** Times and fees of the channels. */
export interface ProposedChannels {
  durations: ChannelDuration[];
  lines: FeeLine[];
  feeTexts: string[];
  methodTexts: string[];
}

/** One line for every amount, of all channels that ask for it. */
function linesOf(fees: { channel: Channel; fee: PortalFee['fee'] }[]): FeeLine[] {
  const byAmount = new Map<string, { fee: NonNullable<PortalFee['fee']>; channels: Channel[] }>();
  for (const { channel, fee } of fees) {
    if (!fee) continue;
    const key = JSON.stringify(fee);
    const known = byAmount.get(key);
    if (!known) byAmount.set(key, { fee, channels: [channel] });
    else if (!known.channels.includes(channel)) known.channels.push(channel);
  }
  const everywhere = new Set(fees.map(({ channel }) => channel)).size;
  return [...byAmount.values()].map(
    ({ fee: { kind, amount }, channels }, index): FeeLine => ({
      lineCode: `${kind === 'phi' ? 'PHI' : 'LEPHI'}${index + 1}`,
      name: kind === 'phi' ? 'Phí' : 'Lệ phí',
      kind,
      amount,
      rounding: { to: 1, mode: 'half-up' },
      ...(channels.length === everywhere ? {} : { channels }),
    }),
  );
}

/** Reads `cach_thuc`. */
export function proposeChannels({ cach_thuc: rows = [] }: PortalProcedure, flags: FlagList): ProposedChannels {
  const read = rows.flatMap(({ kenh, thoi_han: time = '', phi_le_phi: feeText = '' }, index) => {
    const channel = channelOf(kenh);
    if (!channel) return [];
    const path = `/source/cach_thuc/${index}`;
    const { about, channelText } = splitFeeText(feeText);
    return [
      {
        channel,
        duration: durationAt(time, channelText, `${path}/thoi_han`, flags),
        fee: feeAt(feeText, `${path}/phi_le_phi`, flags),
        feeText: about,
        methodText: [kenh, channelText].filter(Boolean).join(': '),
      },
    ];
  });
  if (read.length === 0) flags.raise('portal-no-channel', '', '/source/cach_thuc');
  const durations = new Map(read.map(({ channel, duration }) => [channel, duration]));
  return {
    durations: [...durations].map(([channel, duration]) => ({ channel, duration })),
    lines: linesOf(read),
    feeTexts: [...new Set(read.map(({ feeText }) => feeText).filter(Boolean))],
    methodTexts: [...new Set(read.map(({ methodText }) => methodText))],
  };
}

/** The policy of the lines; undefined where nothing is charged. */
export function policyOf({ ma_thu_tuc: code, ten: name }: PortalProcedure, lines: FeeLine[]): FeePolicy | undefined {
  if (lines.length === 0) return undefined;
  return { policyCode: code, policyName: name, lines };
}
