import { useCallback, useEffect, useRef } from 'react';
import { Button, Failing, Mark, ProgressBar, TextButton, useWords } from '../design';
import { standAt, type Status } from '../wire';
import { useShellAct } from './useShellAct';
import type { Step } from './Welcome';

/** The first screen: a hub worked in lately, another, a new one, or the sample. */
export function Choose({ status, onStep }: { status: Status; onStep: (step: Step) => void }) {
  const { t, both, instant } = useWords();
  const pick = useShellAct('pickHub');
  const sample = useShellAct('openSample');
  const forget = useShellAct('forgetHub');

  const pickAndOpen = async () => {
    const file = await pick.run(null);
    if (file) onStep({ at: 'open', file });
  };
  const { run: runSample } = sample;
  const explore = useCallback(async () => {
    const opened = await runSample(null);
    if (opened) standAt(opened);
  }, [runSample]);
  const asked = useRef(false);
  useEffect(() => {
    if (!status.sampleWanted || asked.current) return;
    asked.current = true;
    void explore();
  }, [status.sampleWanted, explore]);
  const drop = async (token: string) => {
    const after = await forget.run({ token });
    if (after) standAt(after);
  };
  const failed = pick.failed ?? sample.failed ?? forget.failed;

  return (
    <div className="hub-welcome">
      <div className="hub-welcome__head">
        <Mark size={56} />
        <div>
          <h1 className="nhsuk-heading-xl">{t('welcome-title')}</h1>
          <p className="hub-welcome__lead">{t('welcome-lead')}</p>
        </div>
      </div>
      {failed ? <Failing failed={failed} /> : null}

      <div className={status.recent.length === 0 ? 'hub-welcome__ways hub-welcome__ways--fresh' : 'hub-welcome__ways'}>
        <section className="hub-card hub-card--tall" aria-labelledby="welcome-recent">
          <h2 className={status.recent.length === 0 ? 'nhsuk-heading-s' : 'nhsuk-heading-m'} id="welcome-recent">
            {t('welcome-recent')}
          </h2>
          {status.recent.length === 0 ? <p className="sb-quiet">{t('welcome-recent-none')}</p> : null}
          <ul className="hub-recent">
            {status.recent.map((hub) => (
              <li key={hub.token} className="hub-recent__hub">
                {hub.missing ? (
                  <span className="hub-recent__open">
                    <strong>{both(hub.name)}</strong>
                    <span className="sb-quiet">
                      {t('welcome-recent-missing', { file: hub.file })}{' '}
                      <TextButton onClick={() => void drop(hub.token)} about={both(hub.name)}>
                        {t('welcome-recent-forget')}
                      </TextButton>
                    </span>
                  </span>
                ) : (
                  <button
                    type="button"
                    className="hub-recent__open hub-recent__open--key"
                    onClick={() => onStep({ at: 'open', file: { token: hub.token, name: both(hub.name), elsewhere: null } })}
                  >
                    <strong>{both(hub.name)}</strong>
                    <span className="sb-quiet">{t('welcome-recent-at', { at: instant(hub.openedAt) })}</span>
                    <span className="sb-quiet hub-recent__file">{hub.file}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
          <Button kind={status.recent.length === 0 ? 'main' : 'plain'} busy={pick.busy} onClick={() => void pickAndOpen()}>
            {t('welcome-open-other')}
          </Button>
        </section>

        <div className="hub-welcome__side">
          <section className="hub-card" aria-labelledby="welcome-make">
            <h2 className="nhsuk-heading-s" id="welcome-make">
              {t('welcome-make')}
            </h2>
            <p>{t('welcome-make-words')}</p>
            <Button kind="plain" onClick={() => onStep({ at: 'make' })}>
              {t('welcome-make')}
            </Button>
          </section>
          <section className="hub-card" aria-labelledby="welcome-sample">
            <h2 className="nhsuk-heading-s" id="welcome-sample">
              {t('welcome-sample')}
            </h2>
            <p>{t('welcome-sample-words')}</p>
            {sample.busy ? (
              <ProgressBar label={t('welcome-sample-making')} done={sample.progress?.done ?? 0} total={sample.progress?.total ?? 0} />
            ) : (
              <Button kind="plain" onClick={() => void explore()}>
                {t('welcome-sample-open')}
              </Button>
            )}
          </section>
        </div>
      </div>
      <p className="sb-quiet hub-welcome__foot">{t('welcome-local', { version: status.version })}</p>
    </div>
  );
}
