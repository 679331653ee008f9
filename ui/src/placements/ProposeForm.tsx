import { Button, Buttons, Cancel, DateField, Form, Loaded, type Option, OrganisationField, Page, PersonField, Radios, SelectField, useFilters, useForm, useGo, useWords } from '../design';
import { type ProposableApplications, useAct, useRead } from '../wire';

/** Proposes a placement: from an application, or from scratch. */
export function ProposeForm() {
  const { t } = useWords();
  const found = useRead('listProposable', {});
  return (
    <Page title={t('placements-propose')} width="form" back={{ to: '/placements', words: t('placements') }}>
      <Loaded of={found}>{(applications) => <Propose applications={applications} />}</Loaded>
    </Page>
  );
}

function Propose({ applications }: { applications: ProposableApplications }) {
  const { t } = useWords();
  const go = useGo();
  const propose = useAct('proposePlacement');
  const [{ application: asked }] = useFilters({ application: '' });
  const some = applications.rows.length > 0;
  const form = useForm({
    from: some ? 'application' : 'scratch',
    application: applications.rows.some((one) => one.application === asked) ? asked : '',
    person: null as Option | null,
    employer: null as Option | null,
    host: null as Option | null,
    startsOn: '',
    endsOn: '',
  });
  const { from, application, person, employer, host, startsOn, endsOn } = form.values;
  const byApplication = from === 'application';
  const submit = async () => {
    const made = await propose.run(
      byApplication && application !== ''
        ? { application, person: null, employer: null, host: null, startsOn: '', endsOn: '' }
        : { application: null, person: person?.id ?? null, employer: employer?.id ?? null, host: host?.id ?? null, startsOn, endsOn },
    );
    if (made) go(`/placements/${made.id}`);
  };
  return (
    <Form failed={propose.failed} onSubmit={() => void submit()}>
      <Radios
        {...form.field('from')}
        label={t('placements-propose-from')}
        choices={[
          {
            value: 'application',
            label: t('placements-from-application'),
            hint: some ? t('placements-from-application-words') : t('placements-no-application'),
            disabled: !some,
          },
          { value: 'scratch', label: t('placements-from-scratch'), hint: t('placements-from-scratch-words') },
        ]}
      />
      {byApplication ? (
        <SelectField
          {...form.field('application')}
          label={t('placements-application')}
          empty={t('placements-choose-application')}
          choices={applications.rows.map((one) => ({ value: one.application, label: [one.reference, one.name, one.title].filter(Boolean).join(' · ') }))}
        />
      ) : (
        <>
          <PersonField {...form.field('person')} label={t('placements-person')} />
          <OrganisationField {...form.field('employer')} label={t('placements-employer')} hint={t('placements-employer-hint')} />
          <OrganisationField {...form.field('host')} label={t('placements-host')} hint={t('placements-host-hint')} />
          <DateField {...form.field('startsOn')} label={t('placements-first-day')} />
          <DateField {...form.field('endsOn')} label={t('placements-last-day')} />
        </>
      )}
      <Buttons>
        <Button busy={propose.busy} disabled={byApplication && application === ''}>
          {t('placements-propose')}
        </Button>
        <Cancel to="/placements" />
      </Buttons>
    </Form>
  );
}
