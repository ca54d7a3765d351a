/** Words of the incidents. */
export const incidents = {
  incidents: {
    title: 'Synchronisation faults',
    intro:
      'What could not be sent out or between dossiers yet. It goes on being tried; it can be tried now, or left undone.',
    none: 'There are no faults.',
    state: { failed: 'Needs somebody', trying: 'Being tried again', skipped: 'Left undone' },
    filter: 'Filter by state',
    target: 'Sent to',
    everyTarget: 'Everywhere',
    unnumbered: 'Dossier without a code',
    attempts: 'Tried once |||| Tried %{smart_count} times',
    since: 'since %{at}',
    nextTry: 'tried again at %{at}',
    behind: '%{smart_count} more waits |||| %{smart_count} more wait',
    shut: 'The other side is left alone for now',
    related: 'Related dossier',
    retry: 'Try again',
    retryNamed: 'Try again: %{what}',
    retryMany: 'Try all again (%{count})',
    retrying: 'Trying: %{done} of %{total}',
    stop: 'Stop',
    report:
      '%{total} tried: %{done} done, %{failed} still failing, %{waits} could not be tried yet, %{ended} not to be sent any more.',
    outcome: {
      verified: 'Sent, and the other side has it.',
      done: 'Sent; the other side cannot be asked, so it could not be verified.',
      ended: 'Not sent any more: somebody has just skipped it or taken it back.',
      failed: 'Not yet: %{cause}',
      waits: 'Could not be tried yet: an earlier one or the other side comes first.',
    },
    skip: 'Leave undone',
    skipNamed: 'Leave undone: %{what}',
    skipHelp:
      'It will not be sent any more; what waits behind it goes on. The reason stands in the log of the dossier.',
    skipChild: 'This child dossier will not be opened any more.',
    reason: 'Reason',
    partner: {
      open: '“%{name}” has not answered since %{since}. Nothing is sent; it is tried again at %{at}; %{smart_count} waiting.',
      'half-open': 'Looking whether “%{name}” answers again; %{smart_count} waiting.',
    },
    loop: 'Nothing has been sent since %{at}. The system must be started again.',
    resync: {
      do: 'Synchronise again',
      help: 'Tells the portal and every linked system the present state of the dossier anew.',
      done: 'It will be sent in a few seconds.',
    },
  },
};
