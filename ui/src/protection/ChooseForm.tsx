import { Button, Buttons, Cancel, EmptyState, Form, Loaded, Page, Part, Radios, TextArea, type To, useFilters, useForm, useGo, useParam, useWords } from '../design';
import { codes, type Disclosure, type HeldField, useAct, useRead } from '../wire';

/** Chooses how one passage of a file is given. */
export function ChooseForm() {
  const { t, both } = useWords();
  const id = useParam('id');
  const [{ passage }] = useFilters({ passage: '' });
  const held = useRead('showPersonFile', { request: id });
  const request = { to: `/protection/requests/${id}`, filters: { tab: 'held' } };
  const back = { ...request, words: t('file-request') };
  return (
    <Loaded of={held} rows={4}>
      {(view) => {
        const field = view.sections.flatMap((section) => section.records).flatMap((record) => record.fields).find((one) => one.passage?.passage === passage);
        return field === undefined ? (
          <Page title={t('file-choose-title')} width="form" back={back}>
            <EmptyState title={t('ui-not-found')} />
          </Page>
        ) : (
          <Page title={t('file-choose-title')} detail={both(field.label)} width="form" back={back}>
            <Choose key={passage} request={id} field={field} back={request} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Choose({ request, field, back }: { request: string; field: HeldField; back: To }) {
  const { t, code } = useWords();
  const go = useGo();
  const choose = useAct('chooseDisclosure');
  const { passage } = field;
  const form = useForm({ disclosure: (passage?.disclosure ?? 'full') as string, reason: passage?.reason ?? '' });
  if (passage === null) return null;
  const ways = codes.Disclosure.filter((way) => way !== 'masked' || passage.namesOthers || passage.mayNameOthers);
  const submit = async () => {
    if (await choose.run({ request, passage: passage.passage, disclosure: form.values.disclosure as Disclosure, reason: form.values.reason })) go(back.to, back.filters);
  };
  return (
    <Form failed={choose.failed} onSubmit={() => void submit()}>
      <Part title={t('file-as-it-stands')}>
        <p className="sb-lines">{passage.text}</p>
      </Part>
      <Radios
        {...form.field('disclosure')}
        label={t('file-disclosure')}
        labelSize="s"
        {...(passage.mayNameOthers ? { hint: t('file-may-name-hint') } : {})}
        choices={ways.map((way) => ({
          value: way,
          label: code('disclosure', way),
          ...(way === 'withheld' ? { hint: t('file-withheld-hint') } : way === 'full' && passage.namesOthers ? { hint: t('file-full-hint') } : {}),
        }))}
      />
      <TextArea {...form.field('reason')} label={t('file-choose-reason')} hint={t('file-choose-reason-hint')} rows={3} />
      <Buttons>
        <Button busy={choose.busy}>{t('file-choose')}</Button>
        <Cancel {...back} />
      </Buttons>
    </Form>
  );
}
