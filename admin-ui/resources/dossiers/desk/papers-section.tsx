import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { INPUT_TYPES } from '../../../../engine/domain/dossier/papers.ts';
import type { OpeningPreview } from '../../../../schemas/types/index.ts';
import { useDesk } from './desk-context.tsx';
import { DeskSection } from './desk-section.tsx';
import { PaperRow } from './paper-row.tsx';
import { allReceived } from './received-papers.ts';

/** The papers of the chosen case: what is asked for and, at the desk, what was handed in. */
export function PapersSection({ preview }: { preview: OpeningPreview | undefined }) {
  const translate = useTranslate();
  const { form, officer, update } = useDesk();
  const asked = preview?.parts.filter(({ partType }) => INPUT_TYPES.has(partType)) ?? [];
  const column = (name: string) => translate(`dossiers.papers.${name}`);
  return (
    <DeskSection
      title={translate('dossiers.create.papers')}
      aside={
        officer && asked.some(({ required }) => required) ? (
          <Button
            id="papers"
            size="small"
            variant="outlined"
            onClick={() => update((before) => ({ ...before, papers: allReceived(asked, before.papers) }))}
          >
            {translate('dossiers.papers.all')}
          </Button>
        ) : null
      }
    >
      {asked.length === 0 ? (
        <Typography color="textSecondary">
          {translate(form.agencyCode === '' || !preview ? 'dossiers.papers.later' : 'dossiers.papers.none')}
        </Typography>
      ) : (
        <TableContainer>
          <Table size="small" aria-label={translate('dossiers.create.papers')}>
            <TableHead sx={{ display: { xs: 'none', sm: 'table-header-group' } }}>
              <TableRow>
                <TableCell>{column('name')}</TableCell>
                {officer ? (
                  <>
                    <TableCell colSpan={2}>{column('counts')}</TableCell>
                    <TableCell align="center">{column('received')}</TableCell>
                  </>
                ) : (
                  <>
                    <TableCell align="right">{column('originalsAsked')}</TableCell>
                    <TableCell align="right">{column('copiesAsked')}</TableCell>
                  </>
                )}
              </TableRow>
            </TableHead>
            <TableBody>
              {asked.map((part, index) => (
                <PaperRow key={part.partNo} part={part} place={index + 1} />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 1 }}>
        {translate(officer ? 'dossiers.papers.filesLater' : 'dossiers.papers.filesByCitizen')}
      </Typography>
    </DeskSection>
  );
}
