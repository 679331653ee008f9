import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Failing, Page, useWords } from '../design';
import { ScreenBoundary } from './ScreenBoundary';
import { sections } from './sections';
import { Start } from './Start';

function NoSuchPlace() {
  const { t } = useWords();
  return (
    <Page title={t('shell-no-place')}>
      <Failing failed={{ kind: 'notFound' }} />
    </Page>
  );
}

const root = createRootRoute({ component: Start, notFoundComponent: NoSuchPlace });

const screens = sections
  .flatMap((section) => section.screens)
  .map((screen) =>
    createRoute({
      getParentRoute: () => root,
      path: screen.path,
      component: () => (
        <ScreenBoundary>
          <screen.show />
        </ScreenBoundary>
      ),
    }),
  );

/** The addresses of the window. They live after a `#`, so that every one is the same document. */
export const router = createRouter({
  routeTree: root.addChildren(screens),
  history: createHashHistory(),
  defaultPreload: false,
  scrollRestoration: true,
});
