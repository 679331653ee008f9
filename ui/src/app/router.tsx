import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { LinkButton, Page, placeKey, useWords, watchReturns } from '../design';
import { ScreenBoundary } from './ScreenBoundary';
import { sections } from './sections';
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

const first = sections.flatMap((section) => section.nav ?? []).find((entry) => entry.to !== '/')?.to;

// Until a section shows something at `/`, the window opens on the first screen of the navigation.
const home =
  first === undefined || sections.some((section) => section.screens.some((screen) => screen.path === '/'))
    ? []
    : [
        createRoute({
          getParentRoute: () => root,
          path: '/',
          beforeLoad: () => {
            throw redirect({ to: first, replace: true });
          },
        }),
      ];

const history = createHashHistory();
watchReturns(history);

/** The addresses of the window. They live after a `#`, so that every one is the same document. */
export const router = createRouter({
  routeTree: root.addChildren([...screens, ...home]),
  history,
  defaultPreload: false,
  scrollRestoration: true,
  getScrollRestorationKey: placeKey,
  // What scrolls is the screen, not the document: a new one is read from its top.
  scrollToTopSelectors: ['#main'],
});
