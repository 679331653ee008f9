import { Loaded, Page, useParam, useWords } from '../design';
import { useRead } from '../wire';
import { Wizard } from './Wizard';

export function ImportPeople() {
  const { t } = useWords();
  return (
    <Page title={t('imports-people')} back={{ to: '/people', words: t('people') }}>
      <Wizard kind="people" event={null} done={{ to: '/people', words: t('people') }} />
    </Page>
  );
}

export function ImportOrganisations() {
  const { t } = useWords();
  return (
    <Page title={t('imports-organisations')} back={{ to: '/organisations', words: t('organisations') }}>
      <Wizard kind="organisations" event={null} done={{ to: '/organisations', words: t('organisations') }} />
    </Page>
  );
}

export function ImportAttendance() {
  const { t, both } = useWords();
  const id = useParam('id');
  const event = useRead('showEvent', { id });
  return (
    <Loaded of={event}>
      {(view) => {
        const to = { to: `/events/${id}`, words: both(view.details.title) };
        return (
          <Page title={t('imports-attendance')} detail={to.words} back={to}>
            <Wizard kind="attendance" event={id} done={to} />
          </Page>
        );
      }}
    </Loaded>
  );
}
