import type { Channel, ChannelDuration, DurationUnit } from '../../../schemas/types/index.ts';

export const CHANNELS = ['direct', 'postal', 'online'] as const satisfies readonly Channel[];
export const DURATION_UNITS = [
  'working-day',
  'hour',
  'calendar-day',
  'month',
] as const satisfies readonly DurationUnit[];

/** The time limits with another one for a channel; no count takes the channel's own limit away, none at all is no list. */
export function withChannel(
  durations: readonly ChannelDuration[],
  channel: Channel,
  count: number | undefined,
  unit: DurationUnit,
): ChannelDuration[] | undefined {
  const next = CHANNELS.flatMap((each): ChannelDuration[] => {
    if (each === channel) return count === undefined ? [] : [{ channel, duration: { count, unit } }];
    return durations.filter((duration) => duration.channel === each);
  });
  return next.length === 0 ? undefined : next;
}
