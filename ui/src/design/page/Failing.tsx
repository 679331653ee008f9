import { WarningCallout } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import type { Failure, Reading } from '../../wire';
import { Button, TextButton } from '../form/Button';
import { useWords } from '../words/Words';
import { Inset } from './callouts';
import { Skeleton } from './Skeleton';

/** Why something failed, in words: for a form's act, a read or a button. */
export function Failing({ failed, again }: { failed: Failure; again?: (() => void) | undefined }) {
  const { t, args } = useWords();
  switch (failed.kind) {
    case 'refused':
      return (
        <div role="alert">
          <Inset refused>
            <p>{t(`refused-${failed.rule}`, args(failed.facts))}</p>
          </Inset>
        </div>
      );
    case 'invalid':
      return (
        <div role="alert">
          <Inset refused>
            {failed.fields.map((one) => (
              <p key={`${one.field} ${one.problem}`}>{t(`problem-${one.problem}`, args(one.facts))}</p>
            ))}
          </Inset>
        </div>
      );
    case 'notFound':
      return (
        <div role="alert">
          <Inset>
            <p>{t('ui-not-found')}</p>
          </Inset>
        </div>
      );
    case 'stale':
      return (
        <div role="alert">
          <Inset refused>
            <p>{t('ui-stale')}</p>
            {again ? (
              <Button kind="plain" small onClick={again}>
                {t('ui-stale-again')}
              </Button>
            ) : null}
          </Inset>
        </div>
      );
    case 'fault':
      return (
        <div role="alert">
          <WarningCallout>
            <WarningCallout.Heading headingLevel="h2" visuallyHiddenText={t('ui-important')}>{t('ui-fault-title')}</WarningCallout.Heading>
            <p>{t('ui-fault')}</p>
            {failed.reference ? <p>{t('ui-fault-reference', { reference: failed.reference })}</p> : null}
          </WarningCallout>
        </div>
      );
  }
}

interface LoadedProps<T> {
  of: Reading<T>;
  children: (data: T) => ReactNode;
  /** What stands in while the first answer is on its way. */
  rows?: number;
}

/** Shows an answer once it is there; until then a skeleton, and on failure why. */
export function Loaded<T>({ of, children, rows = 4 }: LoadedProps<T>) {
  const { t } = useWords();
  // What is gone, as after the undoing of the act that made it, is no longer shown or offered for changing.
  if (of.failed?.kind === 'notFound') {
    return (
      <>
        <Failing failed={of.failed} />
        <TextButton onClick={() => window.history.back()}>← {t('button-back')}</TextButton>
      </>
    );
  }
  if (of.data !== undefined) {
    return (
      <>
        {of.failed ? <Failing failed={of.failed} again={of.again} /> : null}
        {children(of.data)}
      </>
    );
  }
  if (of.failed) return <Failing failed={of.failed} again={of.again} />;
  return <Skeleton rows={rows} />;
}
