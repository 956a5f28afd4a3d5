import { Button, FluentProvider } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { knownBook } from '../app/session/sessionState';
import { LANGUAGES } from '../strings/languages';
import { useAppStyles } from './App.styles';
import { FreshFindings } from './findings/FreshFindings';
import { rememberLanguage } from './office/paneLanguage';
import { useSession, useSessionPart, useText } from './shared/paneContext';
import { part } from './shared/part';
import { PartBoundary } from './shared/PartBoundary';
import { goTo } from './shared/places';
import { Status } from './status/Status';
import { Steps } from './steps/Steps';
import { themeOf } from './theme/themes';
import { useLookAgain } from './shared/useLookAgain';
import { useThemeName } from './theme/useThemeName';

/** Of use where the workbook is damaged. */
const MendSection = part(() => import('./mend/MendSection'));

/** Of use where a block was pasted over rows that it should not have reached. */
const CrossedCard = part(() => import('./findings/CrossedCard'));

/** Of use once a book was read. */
const Findings = part(() => import('./findings/Findings'));

/** Of use with score sheets only. */
const SelectedRow = part(() => import('./selected/SelectedRow'));

/** Of use with score sheets only. */
const Finder = part(() => import('./find/Finder'));

/** Read by whoever looks for a fault. */
const About = part(() => import('./selfcheck/About'));

/** Of use once there is more than fits into the pane. */
const NextStep = part(() => import('./status/NextStep'));

/** Loaded when somebody asks for it. */
const SettingsPanel = part(() => import('./settings/SettingsPanel'));

/** The task pane. */
export function App() {
  const styles = useAppStyles();
  const themeName = useThemeName();
  const theme = useMemo(() => themeOf(themeName), [themeName]);
  const language = useSessionPart('language');
  const text = useText();
  useLookAgain();
  const [settingsOpen, setSettingsOpen] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text('app.name');
  }, [language, text]);
  useEffect(() => {
    // What the browser draws itself, scroll bars and opened lists, would follow the system's colours.
    document.documentElement.style.colorScheme = themeName === 'highContrast' ? 'light dark' : themeName;
  }, [themeName]);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <main className={styles.page} aria-label={text('app.pane')}>
        <Header
          settingsOpen={settingsOpen}
          onOpenSettings={() => {
            setSettingsOpen(true);
          }}
        />
        <Status />
        {settingsOpen ? (
          <Settings
            onClose={() => {
              setSettingsOpen(false);
            }}
          />
        ) : null}
        <Mending />
        <Crossed />
        <Finding />
        <FreshFindings />
        <Selection />
        <Steps />
        <Found />
        <PartBoundary>
          <Suspense fallback={null}>
            <About />
          </Suspense>
        </PartBoundary>
      </main>
    </FluentProvider>
  );
}

function Mending() {
  const plan = useSessionPart('mendPlan');
  if (plan === null) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <MendSection plan={plan} />
      </Suspense>
    </PartBoundary>
  );
}

function Crossed() {
  const block = useSessionPart('crossed');
  if (block === null) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <CrossedCard block={block} />
      </Suspense>
    </PartBoundary>
  );
}

function Selection() {
  const book = knownBook(useSessionPart('book'));
  const selected = useSessionPart('selected');
  if (book === null || selected === null) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <SelectedRow overview={book} place={selected} />
      </Suspense>
    </PartBoundary>
  );
}

function Finding() {
  const book = knownBook(useSessionPart('book'));
  if (book === null || book.sheets.standing === 0) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <Finder state={book.state} />
      </Suspense>
    </PartBoundary>
  );
}

function Found() {
  if (knownBook(useSessionPart('book')) === null) return null;
  return (
    <>
      <PartBoundary>
        <Suspense fallback={null}>
          <Findings />
        </Suspense>
      </PartBoundary>
      <PartBoundary>
        <Suspense fallback={null}>
          <NextStep />
        </Suspense>
      </PartBoundary>
    </>
  );
}

function Settings({ onClose }: { readonly onClose: () => void }) {
  const book = knownBook(useSessionPart('book'));
  if (book === null) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <SettingsPanel overview={book} onClose={onClose} />
      </Suspense>
    </PartBoundary>
  );
}

interface HeaderProps {
  readonly settingsOpen: boolean;
  readonly onOpenSettings: () => void;
}

function Header({ settingsOpen, onOpenSettings }: HeaderProps) {
  const styles = useAppStyles();
  const session = useSession();
  const language = useSessionPart('language');
  const book = knownBook(useSessionPart('book'));
  const text = useText();
  const settings = book === null ? null : book.state.settings;
  const other = LANGUAGES.find((candidate) => candidate !== language) ?? language;
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 id="top" tabIndex={-1} className={styles.title}>
          {text('app.name')}
        </h1>
        {settings !== null && settings.year !== null ? (
          <p className={styles.year}>
            {text('app.year', { county: settings.county ?? '', year: settings.year })}
          </p>
        ) : null}
      </div>
      {settings === null ? null : (
        <Button
          id="open-settings"
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-expanded={settingsOpen}
          onClick={() => {
            onOpenSettings();
            // Open already, it is taken to; opened now, it comes into view by itself.
            goTo({ show: 'settings', focus: 'settings' });
          }}
        >
          {text('settings.open')}
        </Button>
      )}
      <Button
        as="a"
        size="small"
        appearance="subtle"
        className={styles.small}
        href={`help.${language}.html`}
        target="_blank"
        rel="noreferrer"
      >
        {text('app.help')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.small}
        lang={other}
        onClick={() => {
          rememberLanguage(other);
          void session.speak(other);
        }}
      >
        {text('app.otherLanguage')}
      </Button>
    </header>
  );
}
