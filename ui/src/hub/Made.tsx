import { Button, Buttons, useWords, Warning } from '../design';
import { openDocument, request, saveDocument } from '../wire';
import { Card } from './Card';

/** A hub was just made: the sheet on which its passphrase is written down, before anything else. */
export function Made({ onContinue }: { onContinue: () => void }) {
  const { t, language } = useWords();
  const sheet = () => request('showPassphraseSheet', { language });
  return (
    <Card title={t('welcome-made')} wide>
      <p>{t('welcome-made-words')}</p>
      <Warning title={t('welcome-lost')}>
        <p>{t('welcome-sheet-words')}</p>
        <Buttons>
          <Button kind="plain" onClick={() => void openDocument(sheet(), 'print')}>
            {t('welcome-sheet-print')}
          </Button>
          <Button kind="plain" onClick={() => void saveDocument(sheet())}>
            {t('welcome-sheet-save')}
          </Button>
        </Buttons>
      </Warning>
      <Buttons>
        <Button onClick={onContinue}>{t('button-continue')}</Button>
      </Buttons>
    </Card>
  );
}
