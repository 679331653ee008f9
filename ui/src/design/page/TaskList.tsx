import { type ReactNode, useId } from 'react';
import { type Filters, Link } from './place';

export interface Task {
  key: string;
  label: string;
  hint?: string;
  to?: string;
  filters?: Filters;
  state: ReactNode;
}

/** The parts of something long, each with its state. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  const id = useId();
  return (
    <ul className="nhsuk-task-list">
      {tasks.map((task) => (
        <li key={task.key} className={task.to ? 'nhsuk-task-list__item nhsuk-task-list__item--with-link' : 'nhsuk-task-list__item'}>
          <div className="nhsuk-task-list__name-and-hint">
            {task.to ? (
              <Link to={task.to} {...(task.filters ? { filters: task.filters } : {})} className="nhsuk-link nhsuk-task-list__link">
                {task.label}
              </Link>
            ) : (
              task.label
            )}
            {task.hint ? (
              <div className="nhsuk-task-list__hint" id={`${id}-${task.key}`}>
                {task.hint}
              </div>
            ) : null}
          </div>
          <div className="nhsuk-task-list__status">{task.state}</div>
        </li>
      ))}
    </ul>
  );
}
