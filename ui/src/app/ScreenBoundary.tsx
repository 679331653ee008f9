import { Component, type ReactNode } from 'react';
import { Button, Failing, Page, useWords } from '../design';

/** Catches a fault of one screen, and leaves the rest of the window standing. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken again={() => this.setState({ broken: false })} />;
  }
}

function Broken({ again }: { again: () => void }) {
  const { t } = useWords();
  return (
    <Page title={t('ui-fault-title')}>
      <Failing failed={{ kind: 'fault', reference: '' }} />
      <Button kind="plain" onClick={again}>
        {t('shell-try-again')}
      </Button>
    </Page>
  );
}
