import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CasePart, DossierCase, DossierPart } from '../../../../schemas/types/index.ts';
import { RowActs } from '../../../fields/row-acts.tsx';
import { RowFindings } from '../../../fields/row-findings.tsx';
import { cellStyles } from '../parts/cells.tsx';
import { CaseCell } from './case-cell.tsx';
import { matrixRows } from './case-parts.ts';
import { useDurationText } from './duration-text.ts';

interface CaseMatrixProps {
  parts: DossierPart[];
  cases: DossierCase[];
  disabled: boolean;
  onAsk(caseIndex: number, partNo: string, asked: boolean): void;
  onNumbers(caseIndex: number, partNo: string, change: Partial<CasePart>): void;
  onEdit(caseIndex: number): void;
  onCopy(caseIndex: number): void;
  onRemove(caseIndex: number): void;
}

const matrixStyles = {
  ...cellStyles,
  '& .case-cell': { display: 'flex', alignItems: 'center', gap: '4px', minHeight: 40 },
};

const stuck = { position: 'sticky', left: 0, zIndex: 2, bgcolor: 'background.paper' } as const;

/** Components by cases: which case asks for which paper, in how many originals and copies. */
export function CaseMatrix({ parts, cases, disabled, onAsk, onNumbers, onEdit, onCopy, onRemove }: CaseMatrixProps) {
  const translate = useTranslate();
  const durationText = useDurationText();
  return (
    // The table may be wider than the page; the keyboard can scroll the box.
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={translate('templates.cases.matrix')}
      sx={{ contain: 'inline-size', maxHeight: '75vh', ...matrixStyles }}
    >
      <Table size="small" stickyHeader aria-label={translate('templates.cases.matrix')}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...stuck, zIndex: 3, minWidth: { xs: 72, sm: 160 } }}>
              {translate('templates.tabs.parts')}
            </TableCell>
            {cases.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: codes may be empty or doubled while they are typed
              <TableCell key={index} sx={{ minWidth: 320, verticalAlign: 'top', bgcolor: 'background.paper' }}>
                <Box sx={{ display: 'flex', justifyContent: 'space-between' }}>
                  <Link
                    component="button"
                    type="button"
                    onClick={() => onEdit(index)}
                    sx={{ fontWeight: 600, textAlign: 'left' }}
                  >
                    {one.caseName || one.caseCode}
                  </Link>
                  <RowActs
                    code={one.caseName || one.caseCode}
                    disabled={disabled}
                    onEdit={() => onEdit(index)}
                    onCopy={() => onCopy(index)}
                    onRemove={() => onRemove(index)}
                  />
                </Box>
                <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                  {[one.caseCode, durationText(one.duration), one.feePolicyCode].filter(Boolean).join(' · ')}
                </Typography>
                <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                  {translate('templates.cases.cellOrder')}
                </Typography>
                <RowFindings pointer={`/cases/${index}`} />
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {matrixRows(parts, cases).map(({ partNo, part }) => (
            <TableRow key={partNo} hover>
              <TableCell component="th" scope="row" sx={stuck}>
                <strong>{partNo}</strong>
                <Typography variant="body2" sx={{ maxWidth: 260, display: { xs: 'none', sm: 'block' } }}>
                  {part ? part.partName : translate('templates.cases.gone')}
                </Typography>
              </TableCell>
              {cases.map((one, caseIndex) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: codes may be empty or doubled while they are typed
                <TableCell key={caseIndex}>
                  <CaseCell
                    caseIndex={caseIndex}
                    caseName={one.caseName || one.caseCode}
                    partNo={partNo}
                    part={part}
                    inCase={one.parts.find((inCase) => inCase.partNo === partNo)}
                    disabled={disabled}
                    onAsk={onAsk}
                    onNumbers={onNumbers}
                  />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
