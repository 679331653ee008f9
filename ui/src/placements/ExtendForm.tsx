import { Button, Buttons, Cancel, DateField, FileField, Form, Loaded, Page, TextArea, useForm, useGo, useParam, useWords, Warning } from '../design';
import { type FileToken, pickPage, type PlacementView, useAct, useRead } from '../wire';
import { BarWords } from './Overview';
import { Follows } from './WhatIf';

/** A longer placement: what stands in its way, what to heed, and the act. */
export function ExtendForm() {
  const { t, code } = useWords();
  const id = useParam('id');
  const placement = useRead('showPlacement', { placement: id });
  return (
    <Loaded of={placement}>
      {(view) => (
        <Page title={code('placement-act', 'extend')} width="form" detail={[view.name, view.title].filter(Boolean).join(': ')} back={{ to: `/placements/${id}`, words: view.reference || t('placements') }}>
          <Extend view={view} />
        </Page>
      )}
    </Loaded>
  );
}

function Extend({ view }: { view: PlacementView }) {
  const { t, code, date } = useWords();
  const go = useGo();
  const extend = useAct('extendPlacement');
  const form = useForm({ endsOn: '', askedOn: '', signedOn: '', reason: '', page: null as FileToken | null });
  const { endsOn, askedOn } = form.values;
  const asked = useRead('whatIfExtension', { placement: view.id, endsOn, askedOn }, { keep: true });
  const found = asked.data;
  const back = `/placements/${view.id}`;
  const submit = async () => {
    const done = await extend.run({ ...form.values, page: form.values.page?.token ?? null, placement: view.id, basedOn: view.basedOn });
    if (done) go(back, { tab: 'letters' });
  };
  const { to } = view.consequences.period;
  return (
    <Form failed={extend.failed} said={found?.problems} onSubmit={() => void submit()}>
      <p>{t('placements-extend-words')}</p>
      <DateField {...form.field('endsOn')} label={t('placements-extend-ends')} hint={t('placements-extend-ends-hint', { date: date(to), best: date(view.extensionBestBy) })} />
      <DateField {...form.field('askedOn')} label={t('placements-extend-asked')} />
      <DateField {...form.field('signedOn')} label={t('placements-extend-signed')} hint={t('placements-extend-signed-hint')} />
      {found && found.warnings.length > 0 ? (
        <Warning title={t('placements-heed')}>
          <ul>
            {found.warnings.map((one) => (
              <li key={one}>{code('extension-warning', one)}</li>
            ))}
          </ul>
        </Warning>
      ) : null}
      {found && found.bars.length > 0 ? (
        <Warning title={t('placements-extend-bars')}>
          <ul>
            {found.bars.map((bar) => (
              <li key={'check' in bar ? `${bar.bar} ${bar.check}` : bar.bar}>
                <BarWords bar={bar} />
              </li>
            ))}
          </ul>
        </Warning>
      ) : null}
      {found?.whatIf ? <Follows found={{ ...found, changes: true }} view={view} refreshing={asked.refreshing} /> : null}
      <FileField {...form.field('page')} label={t('placements-extend-page')} hint={t('agreement-sign-page-hint')} pick={pickPage} />
      <TextArea {...form.field('reason')} label={t('placement-step-reason')} rows={3} />
      <Buttons>
        <Button busy={extend.busy}>{code('placement-act', 'extend')}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
