import { EmptyState, Loaded, Page, Part, StatCards, SummaryList, Tag, useParam, useWords } from '../design';
import { type PlacementPageView, useRead } from '../wire';
import { Print } from './Print';

/** What a placement came to, on a page. */
export function PlacementPage() {
  const { t } = useWords();
  const placement = useParam('placement');
  const read = useRead('showPlacementPage', { placement });
  return (
    <Loaded of={read} rows={8}>
      {(view) => (
        <Page title={t('impact-placement-of', { name: view.name })} back={{ to: `/placements/${placement}`, words: view.name }} detail={[view.reference, view.title].filter(Boolean).join(' ')} actions={<Print of={{ page: 'placement', placement }} />}>
          <Shown view={view} />
        </Page>
      )}
    </Loaded>
  );
}

function Shown({ view }: { view: PlacementPageView }) {
  const { t, both, code, count, money, date } = useWords();
  const sectors = [code('sector', view.from), [...new Set(view.to)].map((one) => code('sector', one)).join(', ')].join(' → ');
  const silent = !view.did && view.learned.length === 0 && view.words.length === 0 && view.outcomes.length === 0;
  return (
    <>
      <StatCards
        label={t('impact-figures')}
        stats={[
          { key: 'days', figure: view.days === null ? '–' : count(view.days), label: t('impact-days-worked') },
          { key: 'hours', figure: count(view.hours), label: t('impact-hours-worked') },
          { key: 'cost', figure: view.cost === null ? '–' : money(view.cost, true), label: t('impact-cost') },
          { key: 'funded', figure: view.funded === null ? '–' : money(view.funded, true), label: t('impact-funded') },
        ]}
      />
      <SummaryList
        rows={[
          { key: 'post', label: t('placements-post'), value: view.post },
          { key: 'employer', label: t('placements-employer'), value: both(view.employer) },
          { key: 'host', label: t('placements-host'), value: view.hosts.map(both).join(', ') },
          { key: 'sectors', label: t('impact-between'), value: sectors },
          { key: 'days', label: t('placements-days'), value: t('placements-from-to', { from: date(view.startsOn), to: date(view.endsOn) }) },
        ]}
      />
      {silent ? <EmptyState title={t('impact-silent')}>{t('impact-silent-words')}</EmptyState> : null}
      {view.did ? (
        <Part title={t('recognition-did')}>
          <p className="sb-prose">{view.did}</p>
        </Part>
      ) : null}
      {view.objectives.length > 0 ? (
        <Part title={t('recognition-objectives')}>
          <ul>
            {view.objectives.map((one) => (
              <li key={one.objective}>
                {one.objective} {one.attained ? <Tag tone={one.attained === 'met' ? 'green' : 'yellow'}>{code('attained', one.attained)}</Tag> : null}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {view.learned.length > 0 ? (
        <Part title={t('recognition-learned')}>
          <ul>
            {view.learned.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {view.outcomes.length > 0 ? (
        <Part title={t('outcomes')}>
          <ul>
            {view.outcomes.map((one) => (
              <li key={`${one.happenedOn} ${one.description}`}>
                <strong>{code('outcome-type', one.kind)}</strong>: {one.description}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {view.words.map((one) => (
        <figure className="impact-quote" key={one.name}>
          <blockquote className="sb-prose">{one.words}</blockquote>
          <figcaption className="sb-quiet">{one.name}</figcaption>
        </figure>
      ))}
    </>
  );
}
