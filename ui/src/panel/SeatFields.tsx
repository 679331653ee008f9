import { type FormValues, TextArea, TextField, useWords } from '../design';

export interface SeatTyped {
  expertise: string;
  mostBids: string;
  interests: string;
}

/** What is known of a member's seat: expertise, the most they take, the interests they declared. */
export function SeatFields<T extends SeatTyped>({ form, each }: { form: FormValues<T>; each: number }) {
  const { t } = useWords();
  const field = (name: keyof SeatTyped) => ({
    name,
    value: form.values[name] as string,
    onChange: (value: string) => form.set(name, value as T[keyof SeatTyped]),
  });
  return (
    <>
      <TextField {...field('expertise')} label={t('panel-expertise')} hint={t('panel-expertise-hint')} optional />
      <TextField
        {...field('mostBids')}
        label={t('panel-most-bids')}
        hint={each > 0 ? t('panel-most-bids-hint', { each }) : undefined}
        width={3}
        inputMode="numeric"
      />
      <TextArea {...field('interests')} label={t('panel-interests')} hint={t('panel-interests-hint')} rows={4} optional />
    </>
  );
}
