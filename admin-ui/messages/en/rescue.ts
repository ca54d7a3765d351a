/** Words of the screens: taking acts back, special moves, why something cannot be done. */
export const rescue = {
  rescue: {
    undo: {
      button: 'Take back “%{act}”',
      short: 'Take back',
      title: 'Take back “%{act}”',
      by: '%{who} did this at %{at}.',
      back: 'The dossier returns to the step “%{step}”, with the holders, the state and the deadline it had there.',
      backToStart: 'The dossier returns to what it was before it was filed.',
      stays:
        'Its code, papers that were added and money that was paid stay. Messages not sent yet are not sent; whoever was told is told what is right. The history keeps both the act and its taking back.',
      opened: '%{who} has opened the dossier and will be told. |||| %{who} have opened the dossier and will be told.',
      reasonHelp: 'Required. It goes into the history; the receiver reads it.',
      reasonFree: 'Not required: nobody has opened the dossier yet. It goes into the history.',
      do: 'Take back',
      done: '“%{act}” was taken back.',
      nothing: 'There is no act to take back.',
      moved: 'The dossier has just changed. The page was read again; look at it and confirm.',
      sent: '“%{act}” was done.',
    },
  },
  dossier: {
    log: {
      takenBack: 'taken back',
      documentWithdrawn: 'Document withdrawn: %{name}',
    },
  },
};
