import { Button, Buttons, Cancel, Checkboxes, DateField, Form, Inset, Radios, TextArea, TextField, useForm, useGo, useParam, useWords } from '../design';
import { type AccessNeed, type AccessRoute, type AccessView, codes, type Contact, type HostAccessView, useAct, useRead } from '../wire';
import { AccessFrame } from './AgreementForm';

/** A guided decision: what the person does at a host, what is advised for that, and the document. */
export function AccessForm() {
  const { t } = useWords();
  const id = useParam('host');
  return (
    <AccessFrame title={t('access')}>
      {(found) => {
        const host = found.hosts.find((one) => one.host === id);
        return host ? <Decide found={found} host={host} /> : null;
      }}
    </AccessFrame>
  );
}

function Decide({ found, host }: { found: AccessView; host: HostAccessView }) {
  const { t, code, both } = useWords();
  const go = useGo();
  const decide = useAct('decideAccess');
  const { decided } = host;
  const form = useForm({
    contact: (decided?.contact ?? '') as string,
    needs: (decided?.needs ?? []) as string[],
    // Empty: as advised.
    route: (decided && decided.reason !== '' ? decided.route : '') as string,
    reason: decided?.reason ?? '',
    issuedOn: decided?.issuedOn ?? '',
    issuedBy: decided?.issuedBy ?? '',
    expiresOn: decided?.expiresOn ?? '',
  });
  const { values } = form;
  const contact = (values.contact || 'none') as Contact;
  const needs = values.needs as AccessNeed[];
  const advice = useRead('adviseAccess', { placement: found.placement, host: host.host, contact, needs }, { keep: true });
  const advised = advice.data;
  const route = (values.route || advised?.route) as AccessRoute | undefined;
  const back = `/placements/${found.placement}`;
  const submit = async () => {
    const done = await decide.run({
      placement: found.placement,
      host: host.host,
      contact: (values.contact || null) as Contact | null,
      needs,
      route: (values.route || null) as AccessRoute | null,
      reason: values.reason,
      issuedOn: values.issuedOn,
      issuedBy: values.issuedBy,
      expiresOn: values.expiresOn,
      basedOn: found.basedOn,
    });
    if (done) go(back, { tab: 'access' });
  };
  return (
    <Form failed={decide.failed} onSubmit={() => void submit()}>
      <p>
        <strong>{both(host.name)}</strong>, {code('sector', host.sector)}
      </p>
      <Radios {...form.field('contact')} label={t('access-contact')} choices={codes.Contact.map((value) => ({ value, label: code('contact', value) }))} />
      <Checkboxes {...form.field('needs')} label={t('access-needs')} optional choices={codes.AccessNeed.map((value) => ({ value, label: code('access-need', value) }))} />
      {values.contact !== '' && advised ? (
        <Inset>
          <h2 className="nhsuk-heading-s">
            {t('access-advice')}: {code('access-route', advised.route)}
          </h2>
          <p>{t(`access-reason-${advised.reason}`)}</p>
          {advised.checks.length > 0 ? (
            <ul className="nhsuk-list nhsuk-list--bullet">
              {advised.checks.map((kind) => (
                <li key={kind}>
                  {code('check', kind)}
                  {kind === 'dbs' ? `: ${code('dbs-level', advised.dbs)}` : ''}
                </li>
              ))}
            </ul>
          ) : null}
        </Inset>
      ) : null}
      <Radios
        {...form.field('route')}
        label={t('access-route')}
        choices={[
          { value: '', label: t('access-as-advised') },
          ...codes.AccessRoute.filter((value) => value !== advised?.route).map((value) => ({ value, label: code('access-route', value) })),
        ]}
      />
      {values.route === '' ? null : <TextArea {...form.field('reason')} label={t('access-other')} hint={t('access-other-hint')} rows={2} />}
      {route && route !== 'none' ? (
        <>
          <DateField {...form.field('issuedOn')} label={t('access-issued-on')} optional />
          <TextField {...form.field('issuedBy')} label={t('access-issued-by')} optional={values.issuedOn === ''} spellCheck={false} />
          <DateField {...form.field('expiresOn')} label={t('access-expires-on')} hint={t('access-expires-hint')} optional />
        </>
      ) : null}
      <Buttons>
        <Button busy={decide.busy}>{t('placements-save')}</Button>
        <Cancel to={back} />
      </Buttons>
    </Form>
  );
}
