import { useState } from 'react';
import { Button, Buttons, type Column, Combobox, Form, Inset, LinkButton, Loaded, Page, Radios, Table, useFilters, useGo, useParam, useWords } from '../design';
import { type PersonView, useAct, useRead } from '../wire';

/** Compares two people who may be one, and merges one into the other. */
export function MergePeople() {
  const { t } = useWords();
  const id = useParam('id');
  const [filters, setFilters] = useFilters({ with: '' });
  const one = useRead('showPerson', { id });
  const other = useRead('showPerson', filters.with ? { id: filters.with } : undefined);
  return (
    <Loaded of={one}>
      {(first) => (
        <Page title={t('people-merge-title')} back={{ to: `/people/${id}`, words: first.details.name }}>
          {filters.with ? (
            <Loaded of={other}>{(second) => <Compare one={first} other={second} onOther={() => setFilters({ with: '' })} />}</Loaded>
          ) : (
            <Choose name={first.details.name} apartFrom={id} onChoose={(chosen) => setFilters({ with: chosen })} />
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Choose({ name, apartFrom, onChoose }: { name: string; apartFrom: string; onChoose: (id: string) => void }) {
  const { t, both } = useWords();
  const [query, setQuery] = useState('');
  const found = useRead(
    'listPeople',
    query.trim() === '' ? undefined : { text: query, sector: '', nation: '', language: '', sort: 'name', offset: 0, limit: 10 },
    { keep: true },
  );
  const options = (query.trim() === '' ? [] : (found.data?.rows ?? []))
    .filter((person) => person.id !== apartFrom)
    .map((person) => ({
      id: person.id,
      label: person.name,
      detail: [person.affiliation ? both(person.affiliation.organisationName) : '', person.email].filter(Boolean).join(' · '),
    }));
  return (
    <div className="people-narrow">
      <Combobox
        name="merge"
        label={t('people-merge-who', { name })}
        value={null}
        options={options}
        query={query}
        onQuery={setQuery}
        searching={found.refreshing}
        onChange={(chosen) => {
          if (chosen) onChoose(chosen.id);
        }}
      />
    </div>
  );
}

interface Line {
  key: string;
  label: string;
  one: string;
  other: string;
}

function Compare({ one, other, onOther }: { one: PersonView; other: PersonView; onOther: () => void }) {
  const { t, both, code, date } = useWords();
  const go = useGo();
  const merge = useAct('mergePeople');
  const [keep, setKeep] = useState(one.id);
  const [kept, lost] = keep === one.id ? [one, other] : [other, one];
  const line = (key: string, label: string, read: (view: PersonView) => string): Line => ({ key, label, one: read(one), other: read(other) });
  const lines = [
    line('name', t('people-field-name'), (view) => view.details.name),
    line('email', t('people-email'), (view) => view.details.email),
    line('phone', t('people-phone'), (view) => view.details.phone),
    line('affiliations', t('people-affiliations'), (view) =>
      view.affiliations.map((tie) => [tie.role, both(tie.organisationName)].filter(Boolean).join(', ')).join('\n'),
    ),
    line('address', t('people-field-address'), (view) => [view.details.address.lines, view.details.address.postcode].filter(Boolean).join('\n')),
    line('language', t('people-field-language'), (view) =>
      view.details.language === 'unknown' ? '' : [code('language', view.details.language), view.details.languageAskedOn ? t('people-asked-on', { date: date(view.details.languageAskedOn) }) : '']
        .filter(Boolean)
        .join(' '),
    ),
    line('orcid', t('people-orcid'), (view) => view.details.orcid),
    line('events', t('people-events'), (view) => view.events.map((event) => `${both(event.title)}: ${code('attendance', event.state)}`).join('\n')),
    line('applications', t('people-applications'), (view) => view.applications.map((bid) => bid.reference || bid.title).join('\n')),
    line('letters', t('people-letters'), (view) => (view.letters === 0 ? '' : String(view.letters))),
  ].filter((found) => found.one !== '' || found.other !== '');
  const head = (view: PersonView) => (view.id === keep ? t('people-merge-kept', { name: view.details.name }) : view.details.name);
  const shown = (text: string) => (text ? <span className="people-lines">{text}</span> : '–');
  const columns: Column<Line>[] = [
    { key: 'label', head: t('people-merge-field'), names: true, cell: (found) => found.label, tight: true },
    { key: 'one', head: head(one), cell: (found) => shown(found.one) },
    { key: 'other', head: head(other), cell: (found) => shown(found.other) },
  ];
  const submit = async () => {
    const done = await merge.run({ keep: kept.id, keepBasedOn: kept.basedOn, merge: lost.id, mergeBasedOn: lost.basedOn });
    if (done) go(`/people/${kept.id}`, {}, true);
  };
  return (
    <Form failed={merge.failed} onSubmit={() => void submit()}>
      <div className="people-compare">
        <Table caption={t('people-merge-title')} columns={columns} rows={lines} rowKey={(found) => found.key} rowState={(found) => (found.one && found.other && found.one !== found.other ? 'warn' : undefined)} />
      </div>
      <Radios
        name="keep"
        label={t('people-merge-keep')}
        value={keep}
        onChange={setKeep}
        choices={[one, other].map((view, index) => ({ value: view.id, label: t(index === 0 ? 'people-merge-left' : 'people-merge-right', { name: view.details.name }) }))}
      />
      <Inset>
        <p>{t('people-merge-words', { kept: kept.details.name, lost: lost.details.name })}</p>
      </Inset>
      <Buttons>
        <Button busy={merge.busy}>{t('people-merge-do')}</Button>
        <Button kind="plain" onClick={onOther}>
          {t('people-merge-other')}
        </Button>
        <LinkButton kind="plain" to={`/people/${one.id}`}>
          {t('ui-cancel')}
        </LinkButton>
      </Buttons>
    </Form>
  );
}
