import { useState } from 'react';
import type { Act, Reading } from '../../wire';
import { Button, Buttons, Cancel } from '../form/Button';
import { Radios } from '../form/choices';
import { Form } from '../form/Form';
import { Inset } from '../page/callouts';
import { Loaded } from '../page/Failing';
import { Page } from '../page/Page';
import { useFilters, useGo } from '../page/place';
import { recordPlace } from '../page/records';
import { Table } from '../table/Table';
import { useWords } from '../words/Words';
import { OrganisationField, PersonField } from './find';
import type { TwiceNoun } from './Likely';

interface MergeProps<V> {
  noun: TwiceNoun;
  title: string;
  one: Reading<V>;
  /** The other record, once it is chosen: its id is the filter `with`. */
  other: Reading<V>;
  name: (view: V) => string;
  /** Asks which record is the same as this one. */
  which: (name: string) => string;
  /** Says what merging does to either. */
  words: (names: { kept: string; lost: string }) => string;
  /** What is compared, field by field. */
  fields: { label: string; of: (view: V) => string }[];
  act: Act<'mergePeople'> | Act<'mergeOrganisations'>;
}

/** Compares two records that may be one, and merges one into the other. */
export function Merge<V extends { id: string; basedOn: number }>(props: MergeProps<V>) {
  const { noun, title, one, other, name, which } = props;
  const [filters, setFilters] = useFilters({ with: '' });
  const Field = noun === 'person' ? PersonField : OrganisationField;
  return (
    <Loaded of={one}>
      {(first) => (
        <Page title={title} back={{ to: recordPlace(noun, first.id) ?? '/', words: name(first) }}>
          {filters.with ? (
            <Loaded of={other}>{(second) => <Compare {...props} one={first} other={second} onOther={() => setFilters({ with: '' })} />}</Loaded>
          ) : (
            <div className="sb-narrow">
              <Field name="merge" label={which(name(first))} value={null} apartFrom={first.id} onChange={(chosen) => (chosen ? setFilters({ with: chosen.id }) : undefined)} />
            </div>
          )}
        </Page>
      )}
    </Loaded>
  );
}

type CompareProps<V> = Omit<MergeProps<V>, 'one' | 'other'> & { one: V; other: V; onOther: () => void };

function Compare<V extends { id: string; basedOn: number }>({ noun, title, one, other, name, words, fields, act, onOther }: CompareProps<V>) {
  const { t } = useWords();
  const go = useGo();
  const [keep, setKeep] = useState(one.id);
  const [kept, lost] = keep === one.id ? [one, other] : [other, one];
  const lines = fields.map(({ label, of }) => ({ label, one: of(one), other: of(other) })).filter((line) => line.one !== '' || line.other !== '');
  const head = (view: V) => (view === kept ? t('record-merge-kept', { name: name(view) }) : name(view));
  const shown = (text: string) => (text ? <span className="sb-lines">{text}</span> : '–');
  const submit = async () => {
    const done = await act.run({ keep: kept.id, keepBasedOn: kept.basedOn, merge: lost.id, mergeBasedOn: lost.basedOn });
    if (done) go(recordPlace(noun, kept.id) ?? '/', {}, true);
  };
  return (
    <Form failed={act.failed} onSubmit={() => void submit()}>
      <div className="sb-compare">
        <Table
          caption={title}
          columns={[
            { key: 'label', head: t('record-merge-field'), names: true, cell: (line) => line.label, tight: true },
            { key: 'one', head: head(one), cell: (line) => shown(line.one) },
            { key: 'other', head: head(other), cell: (line) => shown(line.other) },
          ]}
          rows={lines}
          rowKey={(line) => line.label}
          rowState={(line) => (line.one && line.other && line.one !== line.other ? 'warn' : undefined)}
        />
      </div>
      <Radios
        name="keep"
        label={t('record-merge-keep')}
        value={keep}
        onChange={setKeep}
        choices={[
          { value: one.id, label: t('record-merge-left', { name: name(one) }) },
          { value: other.id, label: t('record-merge-right', { name: name(other) }) },
        ]}
      />
      <Inset>
        <p>{words({ kept: name(kept), lost: name(lost) })}</p>
      </Inset>
      <Buttons>
        <Button busy={act.busy}>{t('record-merge-do')}</Button>
        <Button kind="plain" onClick={onOther}>
          {t('record-merge-other')}
        </Button>
        <Cancel to={recordPlace(noun, one.id) ?? '/'} />
      </Buttons>
    </Form>
  );
}
