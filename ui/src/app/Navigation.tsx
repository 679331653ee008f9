import { Link, type NavEntry, type NavGroup, usePath, useWords } from '../design';
import { sections } from './sections';

const GROUPS: NavGroup[] = ['top', 'people', 'funding', 'hub'];

const entries = sections.flatMap((section) => section.nav ?? []).sort((a, b) => a.order - b.order);

/** The navigation at the left: what there is, with how many. */
export function Navigation({ open }: { open: boolean }) {
  const { t } = useWords();
  return (
    <nav className={open ? 'app-nav app-nav--open' : 'app-nav'} id="navigation" aria-label={t('shell-navigation')}>
      {GROUPS.map((group) => {
        const own = entries.filter((entry) => entry.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group} className="app-nav__group">
            {group === 'top' ? null : (
              <h2 className="app-nav__title" id={`nav-${group}`}>
                {t(`shell-nav-${group}`)}
              </h2>
            )}
            <ul {...(group === 'top' ? {} : { 'aria-labelledby': `nav-${group}` })}>
              {own.map((entry) => (
                <Entry key={entry.to} entry={entry} />
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

/** The figure of an entry that has one: a component of its own, so that its hook is always called. */
function figureOf(useCount: () => number | undefined) {
  return function Figure() {
    const { count } = useWords();
    const figure = useCount();
    return figure === undefined ? null : <span className="app-nav__count">{count(figure)}</span>;
  };
}

const figures = new Map(entries.flatMap((entry) => (entry.useCount ? [[entry.to, figureOf(entry.useCount)] as const] : [])));

function Entry({ entry }: { entry: NavEntry }) {
  const { t } = useWords();
  const path = usePath();
  const Figure = figures.get(entry.to);
  const here = entry.to === '/' ? path === '/' : path === entry.to || path.startsWith(`${entry.to}/`);
  return (
    <li className={here ? 'app-nav__entry app-nav__entry--here' : 'app-nav__entry'} {...(here ? { 'aria-current': 'page' as const } : {})}>
      <Link to={entry.to} className="app-nav__link">
        <span>{t(entry.words)}</span>
        {Figure ? <Figure /> : null}
      </Link>
    </li>
  );
}
