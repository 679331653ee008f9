import { Button, Buttons, Cancel, Form, type Option, OrganisationField, Part, PersonField, TextField, useForm, useGo, useWords } from '../design';
import { type PlacementView, type RecordName, useAct } from '../wire';
import { PlacementForm } from './PlacementForm';
import { changed } from './rows';

/** Changes who takes part, and in which post. */
export function PeopleForm() {
  const { t } = useWords();
  return <PlacementForm title={t('placements-change-people')}>{(view) => <Change view={view} />}</PlacementForm>;
}

const option = (of: RecordName | null): Option | null => (of ? { id: of.id, label: of.name } : null);

function Change({ view }: { view: PlacementView }) {
  const { t, both } = useWords();
  const go = useGo();
  const edit = useAct('editPlacementPeople');
  const form = useForm({
    employer: { id: view.employer.organisation, label: both(view.employer.name) } as Option | null,
    manager: option(view.employer.manager),
    post: view.post,
    grade: view.grade,
    fullWeek: view.fullWeek,
    hosts: view.hosts.map((host) => ({ organisation: host.organisation, name: both(host.name), manager: option(host.manager), place: host.place })),
  });
  const { employer, manager, post, grade, fullWeek, hosts } = form.values;
  const submit = async () => {
    const done = await edit.run({
      placement: view.id,
      basedOn: view.basedOn,
      employer: employer?.id ?? null,
      manager: manager?.id ?? null,
      post,
      grade,
      fullWeek,
      hosts: hosts.map((host) => ({ organisation: host.organisation, manager: host.manager?.id ?? null, place: host.place })),
    });
    if (done) go(`/placements/${view.id}`);
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <TextField {...form.field('post')} label={t('placements-post')} first />
      <TextField {...form.field('grade')} label={t('placements-grade')} width={20} optional />
      <OrganisationField {...form.field('employer')} label={t('placements-employer')} />
      <PersonField {...form.field('manager')} label={t('placements-manager')} apartFrom={view.person} optional />
      <TextField {...form.field('fullWeek')} label={t('placements-full-week')} hint={t('placements-full-week-hint')} width={5} inputMode="decimal" suffix={t('placements-hours')} />
      {hosts.map((host, i) => (
        <Part key={host.organisation} title={host.name}>
          <PersonField
            name={`hosts.${i}.manager`}
            label={t('placements-host-manager')}
            value={host.manager}
            onChange={(to) => form.set('hosts', changed(hosts, i, { manager: to }))}
            apartFrom={view.person}
            optional
          />
          <TextField name={`hosts.${i}.place`} label={t('placements-place')} value={host.place} onChange={(place) => form.set('hosts', changed(hosts, i, { place }))} optional />
        </Part>
      ))}
      <Buttons>
        <Button busy={edit.busy}>{t('placements-save')}</Button>
        <Cancel to={`/placements/${view.id}`} />
      </Buttons>
    </Form>
  );
}
