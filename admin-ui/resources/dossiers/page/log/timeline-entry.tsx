import TimerIcon from '@mui/icons-material/AccessAlarm';
import RelativeIcon from '@mui/icons-material/AccountTree';
import FileIcon from '@mui/icons-material/AttachFile';
import AutoIcon from '@mui/icons-material/AutoMode';
import SignIcon from '@mui/icons-material/DrawOutlined';
import CalendarIcon from '@mui/icons-material/EditCalendar';
import StopIcon from '@mui/icons-material/FrontHand';
import MoveIcon from '@mui/icons-material/LowPriority';
import ExtendIcon from '@mui/icons-material/MoreTime';
import PaymentIcon from '@mui/icons-material/Payments';
import HandsIcon from '@mui/icons-material/PeopleAlt';
import SkipIcon from '@mui/icons-material/SkipNext';
import VersionIcon from '@mui/icons-material/SwapHoriz';
import SyncIcon from '@mui/icons-material/Sync';
import ActIcon from '@mui/icons-material/TaskAlt';
import UndoIcon from '@mui/icons-material/Undo';
import OpenIcon from '@mui/icons-material/VisibilityOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatDong, formatInstant } from '../../../../fields/formats.ts';
import { useDossier } from '../dossier-context.tsx';
import { useInLanguage } from '../in-language.ts';
import type { TimelineItem } from './timeline.ts';

const ICONS = {
  create: ActIcon,
  act: ActIcon,
  open: OpenIcon,
  attach: FileIcon,
  detach: FileIcon,
  'describe-part': FileIcon,
  'child-changed': RelativeIcon,
  migrate: VersionIcon,
  timer: TimerIcon,
  extend: ExtendIcon,
  'recompute-deadline': CalendarIcon,
  'open-attempt': PaymentIcon,
  'end-attempt': PaymentIcon,
  'prove-payment': FileIcon,
  'confirm-payment': PaymentIcon,
  refund: PaymentIcon,
  reconcile: PaymentIcon,
  sign: SignIcon,
  'ask-withdrawal': StopIcon,
  'answer-withdrawal': StopIcon,
  reassign: HandsIcon,
  undo: UndoIcon,
  move: MoveIcon,
  resync: SyncIcon,
  'skip-effect': SkipIcon,
} as const satisfies Record<TimelineItem['command'], unknown>;

/** What was taken back stays readable. */
const UNDONE = { textDecoration: 'line-through', color: 'text.secondary' } as const;

/** One line of the history: when, who, what, from where to where, why, with which papers, and what it did to the deadline. */
export function TimelineEntry({ item }: { item: TimelineItem }) {
  const translate = useTranslate();
  const say = useInLanguage();
  const { dossier } = useDossier();
  const Icon = item.automatic ? AutoIcon : ICONS[item.command];
  const partName = (partNo: string) => dossier.parts.find((part) => part.partNo === partNo)?.partName ?? partNo;
  const { who, sheet, migration } = item;
  const details = [
    migration && translate(`dossier.log.migrated.${migration.back ? 'back' : 'over'}`, { version: migration.version }),
    ...(migration?.added ?? []).map((part) => translate('dossier.log.migrated.added', { part })),
    ...item.alarms.map((kind) => translate(`dossier.log.alarm.${kind}`)),
    ...item.refused.map((why) => translate('dossier.log.refused', { why: say(why) })),
    item.reassigned &&
      translate('dossier.log.reassigned', {
        from: item.reassigned.from.join(', ') || translate('dossier.log.roles'),
        to: item.reassigned.to.join(', ') || translate('dossier.log.roles'),
      }),
    ...(item.undoes?.documents ?? []).map((name) => translate('dossier.log.documentWithdrawn', { name })),
    item.dossierNo && translate('dossier.log.numbered', { code: item.dossierNo }),
    ...item.clock.map(({ kind, before, after }) => {
      const changed = after !== before && after !== null;
      const due =
        changed && before !== null ? `${formatInstant(before)} → ${formatInstant(after)}` : formatInstant(after);
      return `${translate(`dossier.clock.${kind}`)}${after === null ? '' : `: ${translate('dossier.log.due', { at: due })}`}`;
    }),
    sheet &&
      translate('dossier.log.charged', {
        total: formatDong(sheet.total),
        state: translate(`dossier.payment.state.${sheet.state}`),
      }),
    ...item.files.map(({ change, partNo, name }) =>
      translate(`dossier.log.file.${change}`, { name: name || partNo, part: partName(partNo) }),
    ),
    ...[...new Set(item.parts)].map((partNo) => translate('dossier.log.part', { part: partName(partNo) })),
    item.supplement &&
      translate('dossier.log.supplement', {
        round: item.supplement.round,
        items: item.supplement.items
          .map(({ partName: name, wrong }) => `${name || translate('dossier.supplement.elsewhere')}: ${wrong}`)
          .join('; '),
      }),
    item.brought ? translate(`dossier.log.brought.${item.brought}`) : '',
    item.answered ? translate('dossier.log.supplementAnswered') : '',
    item.withdrawal ? translate(`dossier.log.withdrawal.${item.withdrawal}`) : '',
    ...item.documents.map((name) => translate('dossier.log.document', { name })),
    ...item.children.map((code) => translate('dossier.log.child', { code })),
  ].filter((text) => typeof text === 'string' && text !== '');
  return (
    <Box
      component="li"
      data-seq={item.seq}
      sx={{
        display: 'grid',
        gridTemplateColumns: '28px minmax(0, 1fr)',
        columnGap: 1,
        '&:last-child .timeline-line': { display: 'none' },
      }}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }}>
        <Icon fontSize="small" color={item.command === 'act' && !item.automatic ? 'primary' : 'disabled'} aria-hidden />
        <Box className="timeline-line" sx={{ flex: 1, width: 2, bgcolor: 'divider', my: 0.5 }} />
      </Box>
      <Box sx={{ pb: 2 }}>
        <Typography variant="caption" color="textSecondary" component="div">
          <time dateTime={item.at}>{formatInstant(item.at)}</time> · {who.name}
          {who.playing ? ` (${translate('trials.played', { who: say(who.playing.name) })})` : ''}
          {who.onBehalfOf
            ? ` ${translate('dossier.log.onBehalfOf', { who: who.onBehalfOfName ?? who.onBehalfOf })}`
            : ''}
          {item.automatic ? (
            <Chip
              size="small"
              variant="outlined"
              label={translate('dossier.log.automatic')}
              sx={{ ml: 1, height: 18, fontSize: 11 }}
            />
          ) : null}
          {item.undoneBy === null ? null : (
            <Chip
              size="small"
              variant="outlined"
              label={translate('dossier.log.takenBack')}
              sx={{ ml: 1, height: 18, fontSize: 11 }}
            />
          )}
        </Typography>
        <Typography sx={{ fontWeight: item.command === 'act' ? 600 : 400, ...(item.undoneBy === null ? {} : UNDONE) }}>
          {item.undoes
            ? translate('rescue.undo.title', { act: item.undoes.actionName })
            : item.actionName || translate(`dossier.log.command.${item.command}`)}
        </Typography>
        {item.toStep ? (
          <Typography variant="body2">
            {item.fromStep ? `${item.fromStep} → ` : ''}
            {item.toStep}
            {item.goesBack ? ` (${translate('dossier.log.goesBack')})` : ''}
            {item.hands.length > 0 ? ` · ${translate('dossier.log.to', { who: item.hands.join(', ') })}` : ''}
          </Typography>
        ) : null}
        {item.note ? (
          <Box
            component="blockquote"
            sx={{
              m: 0,
              my: 0.5,
              pl: 1.5,
              borderLeft: 3,
              borderColor: 'divider',
              whiteSpace: 'pre-wrap',
              overflowWrap: 'anywhere',
            }}
          >
            {item.note}
          </Box>
        ) : null}
        {details.length > 0 ? (
          <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 13, color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {details.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
