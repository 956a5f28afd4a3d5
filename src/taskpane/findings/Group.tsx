import { useState } from 'react';
import type { Severity } from '../../domain/findings/codes';
import type { CellPlace } from '../../domain/findings/finding';
import { countOf, factsOf, type FindingGroup } from '../../domain/findings/findingGroups';
import { findingKind } from '../../strings/findingWords';
import { Glyph, type GlyphName } from '../shared/Glyph';
import { JobButton } from '../shared/JobButton';
import { LongList } from '../shared/LongList';
import { useSession, useSessionPart, useText } from '../shared/paneContext';
import { AllAliases } from './AliasQuestion';
import { useFindingsStyles } from './Findings.styles';
import { Fact } from './Fact';
import { mendable } from './mendable';

const GLYPHS: Readonly<Record<Severity, GlyphName>> = { error: 'error', warning: 'attention', info: 'info' };

/** Findings of one kind, folded until somebody opens them; errors are open from the start. */
export function Group({ group }: { readonly group: FindingGroup }) {
  const styles = useFindingsStyles();
  const language = useSessionPart('language');
  const text = useText();
  const [open, setOpen] = useState(group.severity === 'error');
  const kind = findingKind(group.code, language);
  const count = countOf(group);
  return (
    <details
      className={styles.group}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary
        className={styles.summary}
        aria-label={text('findings.group', {
          severity: text(`findings.${group.severity}`),
          kind,
          count,
        })}
      >
        <Glyph name={GLYPHS[group.severity]} className={styles[group.severity]} />
        {/* The blank keeps a name that ends in a figure apart from the count, for those who hear them. */}
        <span className={styles.kind}>{kind}</span>{' '}
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
      </summary>
      {open ? (
        <>
          <MakeAllNumbers group={group} />
          <AllAliases findings={group.findings} />
          <LongList
            items={factsOf(group)}
            keyOf={(_, index) => String(index)}
            show={(fact) => <Fact fact={fact} />}
          />
        </>
      ) : null}
    </details>
  );
}

function MakeAllNumbers({ group }: { readonly group: FindingGroup }) {
  const styles = useFindingsStyles();
  const session = useSession();
  const text = useText();
  const places = group.findings.flatMap((finding): readonly CellPlace[] =>
    finding.cell === null || mendable(finding).number === null ? [] : [finding.cell],
  );
  if (places.length < 2) return null;
  return (
    <div className={styles.actions}>
      <JobButton small onPress={() => void session.makeNumbers(places)}>
        {text('findings.makeAll', { count: places.length })}
      </JobButton>
    </div>
  );
}
