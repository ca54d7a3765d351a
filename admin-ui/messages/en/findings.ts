import type { SameKeys } from '../../../schemas/words/same-keys.ts';
import type { findings as vi } from '../vi/findings.ts';

/** Words of what was found in definitions: warnings to be answered for, mends, accepted faults. */
export const findings = {
  findings: {
    looking: 'Checking the configuration…',
    group: '%{said} (1 place) |||| %{said} (%{smart_count} places)',
    seen: 'Seen; put into effect all the same',
    reason: 'Why it may stay',
    reasonHelp: 'Kept with the release and in the audit',
    warnings: 'Warnings',
    warningsHelp:
      'There is 1 warning. Look at it, tick it and say why, then it can be put into effect. |||| There are %{smart_count} warnings. Look at them, tick each group and say why, then they can be put into effect.',
    unsaid: '1 group is not answered for yet. |||| %{smart_count} groups are not answered for yet.',
    allSaid: 'Every warning is answered for.',
    errors: '1 error stands in the way: |||| %{smart_count} errors stand in the way:',
    accepted:
      '1 inherited fault is accepted and does not block for now: |||| %{smart_count} inherited faults are accepted and do not block for now:',
    before:
      '1 warning was acknowledged in an earlier release and is not asked about again |||| %{smart_count} warnings were acknowledged in an earlier release and are not asked about again',
    beforeWhy: 'Release %{release}: %{reason} |||| Release %{release}, %{smart_count} places: %{reason}',
  },
} satisfies SameKeys<typeof vi>;
