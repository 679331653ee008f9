import { Button, Buttons, Cancel, Form, Radios, TextField, useForm, useGo, useWords } from '../design';
import { type AgreementView, type ArisingOwner, codes, type DataRole, useAct } from '../wire';
import { AgreementForm } from './AgreementForm';

/** Says who answers for personal data, whose what arises is, and the notice. */
export function TermsForm() {
  const { t } = useWords();
  return <AgreementForm title={t('agreement-terms')}>{(found) => <Terms found={found} />}</AgreementForm>;
}

function Terms({ found }: { found: AgreementView }) {
  const { t, code } = useWords();
  const go = useGo();
  const edit = useAct('editPlacementTerms');
  const { terms } = found;
  const form = useForm({
    dataRole: (terms.dataRole ?? '') as string,
    sharingReference: terms.sharingReference,
    assessmentReference: terms.assessmentReference,
    arisingOwner: (terms.arisingOwner ?? '') as string,
    noticeWeeks: String(terms.noticeWeeks),
  });
  const { values } = form;
  const back = `/placements/${found.placement}`;
  const submit = async () => {
    const done = await edit.run({
      ...values,
      placement: found.placement,
      basedOn: found.basedOn,
      dataRole: (values.dataRole || null) as DataRole | null,
      arisingOwner: (values.arisingOwner || null) as ArisingOwner | null,
    });
    if (done) go(back, { tab: 'agreement' });
  };
  return (
    <Form failed={edit.failed} onSubmit={() => void submit()}>
      <Radios {...form.field('dataRole')} label={t('agreement-data-role')} choices={codes.DataRole.map((value) => ({ value, label: code('data-role', value) }))} />
      {values.dataRole !== '' && values.dataRole !== 'none' ? (
        <>
          <TextField {...form.field('sharingReference')} label={t('agreement-sharing')} hint={t('agreement-sharing-hint')} spellCheck={false} />
          <TextField {...form.field('assessmentReference')} label={t('agreement-assessment')} optional spellCheck={false} />
        </>
      ) : null}
      <Radios
        {...form.field('arisingOwner')}
        label={t('agreement-owner')}
        hint={t('agreement-owner-hint')}
        choices={codes.ArisingOwner.map((value) => ({ value, label: code('arising-owner', value) }))}
      />
      <TextField {...form.field('noticeWeeks')} label={t('agreement-notice')} width={4} inputMode="numeric" />
      <Buttons>
        <Button busy={edit.busy}>{t('placements-save')}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
