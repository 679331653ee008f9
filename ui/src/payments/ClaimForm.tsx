import { useState } from 'react';
import { Beside, Button, type Column, DateField, Form, Loaded, MoneyField, Page, Part, Radios, sumTyped, Table, TextArea, TextField, typedMoney, useForm, useGo, useParam, useWords } from '../design';
import { type ClaimProposal, type ClaimView, type ProposedLine, type TypedHeading, useAct, useRead } from '../wire';

/** Enters a claim on an award. */
export function NewClaim() {
  return <Proposed award={useParam('award')} />;
}

/** Changes a claim that is not submitted, or is queried. */
export function ChangeClaim() {
  const claim = useRead('showClaim', { claim: useParam('claim') });
  return <Loaded of={claim}>{(view) => <Proposed award={view.line.award} before={view} />}</Loaded>;
}

/** What can be claimed, for what was chosen. Choosing something else proposes anew. */
function Proposed({ award, before }: { award: string; before?: ClaimView }) {
  const [instalment, setInstalment] = useState(before?.instalment?.id ?? '');
  const proposal = useRead('proposeClaim', { award, instalment: instalment || null, claim: before?.line.id ?? null });
  return (
    <Loaded of={proposal}>
      {(view) => <Enter key={instalment} award={award} instalment={instalment} onInstalment={setInstalment} proposal={view} {...(before ? { before } : {})} />}
    </Loaded>
  );
}

interface EnterProps {
  award: string;
  instalment: string;
  onInstalment: (instalment: string) => void;
  proposal: ClaimProposal;
  before?: ClaimView;
}

function Enter({ award, instalment, onInstalment, proposal, before }: EnterProps) {
  const { t, money, code } = useWords();
  const go = useGo();
  const save = useAct('saveClaim');
  const asBefore = before && (before.instalment?.id ?? '') === instalment ? before : undefined;
  const first = (line: ProposedLine) => asBefore?.lines.find((one) => one.heading === line.heading)?.amount ?? (asBefore ? 0 : line.amount);
  const form = useForm({
    lines: proposal.lines.map((line): TypedHeading => ({ heading: line.heading, amount: first(line) === 0 ? '' : typedMoney(first(line)) })),
    invoiceNumber: before?.line.invoiceNumber ?? '',
    invoiceOn: before?.invoiceOn ?? '',
    fromOn: before?.fromOn ?? '',
    toOn: before?.toOn ?? '',
    note: before?.note ?? '',
  });
  const { lines } = form.values;
  const sum = sumTyped(lines.map((line) => line.amount));
  const columns: Column<ProposedLine>[] = [
    { key: 'heading', head: t('payment-heading'), cell: (line) => code('heading', line.heading), names: true },
    { key: 'left', head: t('payment-left'), cell: (line) => money(line.left), numeric: true },
    {
      key: 'amount',
      head: t('payment-claimed'),
      cell: (line) => {
        const i = proposal.lines.indexOf(line);
        return (
          <MoneyField
            name={`lines.${i}.amount`}
            label={code('heading', line.heading)}
            hideLabel
            value={lines[i]?.amount ?? ''}
            onChange={(amount) => form.set('lines', lines.map((one, at) => (at === i ? { ...one, amount } : one)))}
          />
        );
      },
      tight: true,
    },
  ];
  const left = proposal.lines.reduce((all, line) => all + line.left, 0);
  const submit = async () => {
    const done = await save.run({ award, claim: before?.line.id ?? null, instalment: instalment || null, ...form.values, basedOn: before?.basedOn ?? 0 });
    if (done) go(`/claims/${done.line.id}`);
  };
  return (
    <Page
      title={before ? t('payment-change-claim') : t('payment-new-claim')}
      detail={`${proposal.reference}, ${proposal.title}`}
      width="sheet"
      back={before ? { to: `/claims/${before.line.id}`, words: t('payment-claim-of', { reference: proposal.reference, number: before.line.number }) } : { to: `/awards/${award}`, filters: { tab: 'money' }, words: proposal.reference }}
    >
      <Form failed={save.failed} onSubmit={() => void submit()}>
        <Radios
          name="instalment"
          label={t('payment-claim-for')}
          value={instalment || 'costs'}
          onChange={(value) => onInstalment(value === 'costs' ? '' : value)}
          choices={[
            ...proposal.instalments.map((one) => ({ value: one.id, label: t('payment-for-instalment', { number: one.number, amount: money(one.amount) }), ...(one.held ? { hint: t('payment-held') } : {}) })),
            { value: 'costs', label: t('payment-for-costs'), hint: t('payment-for-costs-words') },
          ]}
        />
        <Part title={t('payment-lines')}>
          {proposal.amount === null ? null : <p>{t('payment-split-words', { amount: money(proposal.amount) })}</p>}
          <Table caption={t('payment-lines')} columns={columns} rows={proposal.lines} rowKey={(line) => line.heading} foot={[t('payment-total'), money(left), sum === undefined ? '–' : money(sum)]} />
        </Part>
        <Beside even main={<TextField {...form.field('invoiceNumber')} label={t('payment-invoice-number')} width={20} optional />} side={<DateField {...form.field('invoiceOn')} label={t('payment-invoice-on')} optional />} />
        <Beside even main={<DateField {...form.field('fromOn')} label={t('payment-from')} optional />} side={<DateField {...form.field('toOn')} label={t('payment-to')} optional />} />
        <TextArea {...form.field('note')} label={t('payment-note')} rows={2} optional />
        <Button busy={save.busy}>{t('payment-save')}</Button>
      </Form>
    </Page>
  );
}
