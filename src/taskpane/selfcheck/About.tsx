import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { officeVersion } from './officeVersion';
import { officeSource } from './officeSource';
import { SelfCheckPanel } from './SelfCheckPanel';
import { useSelfCheckStyles } from './SelfCheck.styles';
import { useSelfCheckText } from './useSelfCheckText';

/** The end of the pane: which office.js this is, and the way to the self-check. */
export default function About() {
  const styles = useSelfCheckStyles();
  const text = useSelfCheckText();
  const [isOpen, setIsOpen] = useState(() => new URLSearchParams(location.search).has('selfcheck'));
  if (isOpen) {
    return (
      <SelfCheckPanel
        onClose={() => {
          setIsOpen(false);
        }}
      />
    );
  }
  const version = officeVersion();
  return (
    <footer className={styles.about}>
      <span className={styles.grow}>
        {text('about', {
          version: version === '' ? text('aboutUnknown') : version,
          source: officeSource() ?? text('beside'),
        })}
      </span>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {text('open')}
      </Button>
    </footer>
  );
}
