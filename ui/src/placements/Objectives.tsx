import { type Column, EmptyState, LinkButton, Part, Table, useWords } from '../design';
import type { ObjectiveView, PlacementView } from '../wire';

/** What is to be seen to be met. */
export function Objectives({ view }: { view: PlacementView }) {
  const { t, date } = useWords();
  const columns: Column<ObjectiveView>[] = [
    { key: 'objective', head: t('placements-objective'), names: true, cell: (one) => one.objective },
    { key: 'due', head: t('placements-objective-due'), tight: true, cell: (one) => (one.dueOn ? date(one.dueOn, 'short') : '–') },
  ];
  const change = view.changeable ? (
    <LinkButton kind="plain" small to={`/placements/${view.id}/objectives`}>
      {t('placements-change-objectives')}
    </LinkButton>
  ) : undefined;
  return (
    <Part title={t('placements-tab-objectives')} {...(view.objectives.length > 0 ? { actions: change } : {})}>
      <Table
        caption={t('placements-tab-objectives')}
        columns={columns}
        rows={view.objectives}
        rowKey={(one) => one.objective}
        empty={
          <EmptyState title={t('placements-no-objectives')} action={change}>
            {t('placements-no-objectives-words')}
          </EmptyState>
        }
      />
    </Part>
  );
}
