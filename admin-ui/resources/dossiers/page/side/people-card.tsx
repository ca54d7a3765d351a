import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Applicant } from '../../../../../schemas/types/index.ts';
import { formatDay } from '../../../../fields/formats.ts';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';
import { Facts } from '../facts.tsx';

function Person({ person }: { person: Applicant }) {
  const translate = useTranslate();
  return (
    <Facts
      facts={[
        { label: translate(`dossier.people.name.${person.kind}`), value: person.name },
        { label: translate(`dossier.people.idNo.${person.kind}`), value: person.idNo },
        person.kind !== 'organisation' && {
          label: translate('dossier.people.birthDate'),
          value: formatDay(person.birthDate),
        },
        person.kind === 'person' && { label: translate('dossier.people.idDate'), value: formatDay(person.idDate) },
        person.kind === 'foreigner' && { label: translate('dossier.people.nationality'), value: person.nationality },
        person.kind === 'organisation' && {
          label: translate('dossier.people.representative'),
          value: person.representative,
        },
        { label: translate('dossier.people.telNo'), value: person.telNo },
        { label: translate('dossier.people.email'), value: person.email },
        { label: translate('dossier.people.address'), value: person.address },
      ]}
    />
  );
}

/** Whose dossier it is: who asks, for whom, and who stands in for them. */
export function PeopleCard() {
  const translate = useTranslate();
  const { dossier } = useDossier();
  const { applicant, owner, authorised, applicantNote, handlingAgency, receivingAgency } = dossier;
  const people = [
    { role: 'applicant', person: applicant },
    { role: 'owner', person: owner },
    { role: 'authorised', person: authorised },
  ];
  const present = people.filter((entry): entry is { role: string; person: Applicant } => entry.person !== undefined);
  return (
    <Card title={translate('dossier.people.title')}>
      {present.map(({ role, person }) => (
        <section key={role} aria-label={translate(`dossier.people.${role}`)}>
          {present.length > 1 ? (
            <Typography variant="subtitle2" component="h4" sx={{ mt: 1 }}>
              {translate(`dossier.people.${role}`)}
            </Typography>
          ) : null}
          <Person person={person} />
        </section>
      ))}
      <Typography variant="subtitle2" component="h4" sx={{ mt: 1.5 }}>
        {translate('dossier.people.agencies')}
      </Typography>
      <Facts
        facts={[
          { label: translate('dossier.people.handling'), value: handlingAgency.name },
          receivingAgency.code !== handlingAgency.code && {
            label: translate('dossier.people.receiving'),
            value: receivingAgency.name,
          },
          { label: translate('dossier.people.applicantNote'), value: applicantNote },
        ]}
      />
    </Card>
  );
}
