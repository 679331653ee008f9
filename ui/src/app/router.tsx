import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { LinkButton, Page, placeKey, type Section, useWords, watchReturns } from '../design';
import { ScreenBoundary } from './ScreenBoundary';
import { Start } from './Start';

function NoSuchPlace() {
  const { t } = useWords();
  return (
    <Page title={t('shell-no-place')}>
      <p>{t('shell-no-place-words')}</p>
      <LinkButton to="/">{t('today')}</LinkButton>
    </Page>
  );
}

/** The screens of sections. */
function tree(sections: Section[]) {
  // A root of its own each time: the router knows a new tree by it.
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
  return root.addChildren(screens);
}

const history = createHashHistory();
watchReturns(history);

/**
 * The addresses of the window. They live after a `#`, so that every one is the same document. The
 * screens come with `showScreens`.
 */
export const router = createRouter({
  routeTree: tree([]),
  history,
  defaultPreload: false,
  scrollRestoration: true,
  getScrollRestorationKey: placeKey,
  // What scrolls is the screen, not the document: a new one is read from its top.
  scrollToTopSelectors: ['#main'],
});

/** Puts the screens of sections at their addresses. */
export async function showScreens(sections: Section[]): Promise<void> {
  router.update({ ...router.options, routeTree: tree(sections) });
  await router.load();
}
