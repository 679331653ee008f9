import { useState } from 'react';
import { Button, Buttons, type Column, Combobox, Form, Inset, LinkButton, Loaded, Page, Radios, Table, useFilters, useGo, useParam, useWords } from '../design';
import { type OrganisationView, useAct, useRead } from '../wire';

/** Compares two organisations that may be one, and merges one into the other. */
export function MergeOrganisations() {
  const { t, both } = useWords();
  const id = useParam('id');
  const [filters, setFilters] = useFilters({ with: '' });
  const one = useRead('showOrganisation', { id, peopleOffset: 0 });
  const other = useRead('showOrganisation', filters.with ? { id: filters.with, peopleOffset: 0 } : undefined);
  return (
    <Loaded of={one}>
      {(first) => (
        <Page title={t('organisations-merge-title')} back={{ to: `/organisations/${id}`, words: both(first.details.name) }}>
          {filters.with ? (
            <Loaded of={other}>{(second) => <Compare one={first} other={second} onOther={() => setFilters({ with: '' })} />}</Loaded>
          ) : (
            <Choose name={both(first.details.name)} apartFrom={id} onChoose={(chosen) => setFilters({ with: chosen })} />
          )}
        </Page>
      )}
    </Loaded>
  );
}

function Choose({ name, apartFrom, onChoose }: { name: string; apartFrom: string; onChoose: (id: string) => void }) {
  const { t, both, code } = useWords();
  const [query, setQuery] = useState('');
  const found = useRead('matchOrganisation', query.trim() === '' ? undefined : { text: query }, { keep: true });
  const options = (query.trim() === '' ? [] : (found.data?.options ?? []))
    .filter((one) => one.id !== apartFrom)
    .map((one) => ({ id: one.id, label: both(one.name), detail: `${code('sector', one.sector)}, ${code('nation', one.nation)}` }));
  return (
    <div className="organisations-narrow">
      <Combobox
        name="merge"
        label={t('organisations-merge-which', { name })}
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

function Compare({ one, other, onOther }: { one: OrganisationView; other: OrganisationView; onOther: () => void }) {
  const { t, both, code, count } = useWords();
  const go = useGo();
  const merge = useAct('mergeOrganisations');
  const [keep, setKeep] = useState(one.id);
  const [kept, lost] = keep === one.id ? [one, other] : [other, one];
  const line = (key: string, label: string, read: (view: OrganisationView) => string): Line => ({ key, label, one: read(one), other: read(other) });
  const lines = [
    line('en', t('organisations-field-name'), (view) => view.details.name.en),
    line('cy', t('organisations-field-welsh'), (view) => view.details.name.cy),
    line('aliases', t('organisations-aliases'), (view) => view.details.aliases.join('\n')),
    line('sector', t('organisations-sector'), (view) => code('sector', view.details.sector)),
    line('nation', t('organisations-nation'), (view) => code('nation', view.details.nation)),
    line('ror', t('organisations-ror'), (view) => view.details.ror),
    line('ods', t('organisations-ods'), (view) => view.details.ods),
    line('company', t('organisations-company'), (view) => view.details.companyNumber),
    line('charity', t('organisations-charity'), (view) => view.details.charityNumber),
    line('address', t('organisations-field-address'), (view) => [view.details.address.lines, view.details.address.postcode].filter(Boolean).join('\n')),
    line('email', t('organisations-email'), (view) => view.details.email),
    line('people', t('organisations-people'), (view) => count(view.peopleTotal)),
    line('applications', t('organisations-applications'), (view) => count(view.applications)),
  ].filter((found) => found.one !== '' || found.other !== '');
  const name = (view: OrganisationView) => both(view.details.name);
  const head = (view: OrganisationView) => (view.id === keep ? t('organisations-merge-kept', { name: name(view) }) : name(view));
  const shown = (text: string) => (text ? <span className="organisations-lines">{text}</span> : '–');
  const columns: Column<Line>[] = [
    { key: 'label', head: t('organisations-merge-field'), names: true, cell: (found) => found.label, tight: true },
    { key: 'one', head: head(one), cell: (found) => shown(found.one) },
    { key: 'other', head: head(other), cell: (found) => shown(found.other) },
  ];
  const submit = async () => {
    const done = await merge.run({ keep: kept.id, keepBasedOn: kept.basedOn, merge: lost.id, mergeBasedOn: lost.basedOn });
    if (done) go(`/organisations/${kept.id}`, {}, true);
  };
  return (
    <Form failed={merge.failed} onSubmit={() => void submit()}>
      <div className="organisations-compare">
        <Table
          caption={t('organisations-merge-title')}
          columns={columns}
          rows={lines}
          rowKey={(found) => found.key}
          rowState={(found) => (found.one && found.other && found.one !== found.other ? 'warn' : undefined)}
        />
      </div>
      <Radios
        name="keep"
        label={t('organisations-merge-keep')}
        value={keep}
        onChange={setKeep}
        choices={[one, other].map((view, index) => ({
          value: view.id,
          label: t(index === 0 ? 'organisations-merge-left' : 'organisations-merge-right', { name: name(view) }),
        }))}
      />
      <Inset>
        <p>{t('organisations-merge-words', { kept: name(kept), lost: name(lost) })}</p>
      </Inset>
      <Buttons>
        <Button busy={merge.busy}>{t('organisations-merge-do')}</Button>
        <Button kind="plain" onClick={onOther}>
          {t('organisations-merge-other')}
        </Button>
        <LinkButton kind="plain" to={`/organisations/${one.id}`}>
          {t('ui-cancel')}
        </LinkButton>
      </Buttons>
    </Form>
  );
}
