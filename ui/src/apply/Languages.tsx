import { Button, Form, Inset, Page, Radios, useForm, useGo, useWords } from '../design';
import { type ApplicationForm, useAct } from '../wire';
import { usePageOf } from './place';
import { latest } from './useApplication';

/** In which language the application is written, and in which letters are wanted: asked first. */
export function Languages({ form }: { form: ApplicationForm }) {
  const { t } = useWords();
  const page = usePageOf();
  const go = useGo();
  const choose = useAct('chooseApplicationLanguages', { quiet: true });
  const values = useForm<{ language: string; correspondence: string }>({
    language: form.language,
    correspondence: form.correspondence === 'unknown' ? '' : form.correspondence,
  });
  const next = page(form.form.sections[0]?.key ?? '');
  const submit = async () => {
    const { basedOn } = await latest(form.application).catch(() => form);
    const done = await choose.run({
      application: form.application,
      basedOn,
      language: values.values.language === 'cy' ? 'cy' : 'en',
      correspondence: (values.values.correspondence || 'unknown') as ApplicationForm['correspondence'],
    });
    if (done) go(next.to, next.filters);
  };
  const choices = [
    { value: 'cy', label: t('apply-in-welsh') },
    { value: 'en', label: t('apply-in-english') },
  ];
  return (
    <Page title={t('apply-languages')} width="form" back={{ ...page(''), words: t('apply-tasks') }}>
      <Form failed={choose.failed} onSubmit={() => void submit()}>
        <Radios {...values.field('language')} label={t('apply-written-in')} labelSize="m" choices={choices} />
        <Radios
          {...values.field('correspondence')}
          label={t('apply-letters-in')}
          labelSize="m"
          hint={t('apply-letters-in-hint')}
          choices={[...choices, { value: 'both', label: t('apply-in-both') }]}
        />
        <Inset>{t('apply-no-less-favourably')}</Inset>
        <Button busy={choose.busy}>{t('apply-continue')}</Button>
      </Form>
    </Page>
  );
}
