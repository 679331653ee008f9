import { LinkButton, Page, Part, useWords } from '../design';
import type { ApplicationForm } from '../wire';
import { Invitation } from './AboutYou';
import { Copy } from './documents';
import { useBackOf, usePageOf } from './place';

/** What a submission is given: its reference, its time, and a copy to keep. */
export function Submitted({ form }: { form: ApplicationForm }) {
  const { t, instant, code } = useWords();
  const page = usePageOf();
  const back = useBackOf(form);
  const latest = form.submissions[0];
  if (!latest) return null;
  return (
    <Page title={t('apply-submitted')} width="form" back={back}>
      <div className="apply-receipt" role="status">
        <p className="apply-receipt__label">{t('apply-reference')}</p>
        <p className="apply-receipt__reference">{form.reference}</p>
        <p>{t('apply-received', { at: instant(latest.receivedAt), timeliness: code('timeliness', latest.timeliness) })}</p>
      </div>
      <Part title={t('apply-keep-copy')}>
        <p>{t('apply-keep-copy-words')}</p>
        <Copy form={form} />
      </Part>
      <Invitation form={form} />
      <Part title={t('apply-what-next')}>
        <p>{t(latest.timeliness === 'late' ? 'apply-what-next-late' : 'apply-what-next-words')}</p>
        <LinkButton kind="plain" {...page('')}>
          {t('apply-back-to-form')}
        </LinkButton>
      </Part>
    </Page>
  );
}
