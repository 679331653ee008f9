import { useWords } from '../design';
import { Sign } from './Sign';
import { STANDINGS } from './standing';

/** What the signs of the grid mean, and its keys. */
export function Key() {
  const { t } = useWords();
  return (
    <div className="panel-key">
      <ul aria-label={t('panel-key')}>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <span className={`panel-cell panel-cell--${standing} panel-cell--key`}>
              <Sign of={standing} />
            </span>
            {t(`panel-sign-${standing}`)}
          </li>
        ))}
      </ul>
      <p>{t('panel-grid-keys')}</p>
    </div>
  );
}
