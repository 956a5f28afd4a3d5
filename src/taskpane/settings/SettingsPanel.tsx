import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { BookOverview } from '../../app/session/overview';
import { JobButton } from '../shared/JobButton';
import { useSession, useText } from '../shared/paneContext';
import { goTo } from '../shared/places';
import { Field, fieldId } from './Field';
import { settingGroups, type SettingGroup } from './settingGroups';
import { useSettingsStyles } from './Settings.styles';
import { useSettingsForm, type SettingsForm } from './useSettingsForm';

interface SettingsPanelProps {
  readonly overview: BookOverview;
  readonly onClose: () => void;
}

/** The settings of the book as a form. Nothing is written until it is saved. */
export default function SettingsPanel({ overview, onClose }: SettingsPanelProps) {
  const styles = useSettingsStyles();
  const session = useSession();
  const text = useText();
  const form = useSettingsForm(overview);
  // Nobody is told of a mistake while still typing; what was wrong before is told at once.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isTold = (code: string): boolean => left.has(code) || !form.changes.has(code);
  useEffect(() => {
    goTo({ show: 'settings', focus: 'settings' });
  }, []);

  const save = async (): Promise<void> => {
    const [first] = form.refused;
    if (first !== undefined) {
      setLeft(new Set([...left, ...form.refused]));
      document.getElementById(fieldId(first))?.focus();
      return;
    }
    await session.saveSettings(form.changes);
    if (session.state().outcome?.kind === 'settingsSaved') onClose();
  };
  const cancel = (): void => {
    onClose();
    goTo({ show: 'top', focus: 'open-settings' });
  };
  const told = form.refused.filter(isTold).length;
  return (
    <section className={styles.panel} aria-labelledby="settings">
      <h2 id="settings" tabIndex={-1} className={styles.title}>
        {text('settings.title')}
      </h2>
      <p className={styles.hint}>{text('settings.hint')}</p>
      {settingGroups(form.settings).map((group) => (
        <Group
          key={group.name}
          group={group}
          form={form}
          isTold={isTold}
          onLeave={(code) => {
            setLeft(new Set([...left, code]));
          }}
        />
      ))}
      <div className={styles.foot}>
        {form.changes.size === 0 && told === 0 ? null : (
          <p className={styles.hint}>
            {told > 0
              ? text('settings.toMend', { count: told })
              : text('settings.unsaved', { count: form.changes.size })}
          </p>
        )}
        <div className={styles.buttons}>
          <JobButton primary possible={form.changes.size > 0} onPress={() => void save()}>
            {text('settings.save')}
          </JobButton>
          <Button onClick={cancel}>{text('settings.cancel')}</Button>
        </div>
      </div>
    </section>
  );
}

interface GroupProps {
  readonly group: SettingGroup;
  readonly form: SettingsForm;
  readonly isTold: (code: string) => boolean;
  readonly onLeave: (code: string) => void;
}

function Group({ group, form, isTold, onLeave }: GroupProps) {
  const styles = useSettingsStyles();
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const fields = (
    <div className={styles.fields}>
      {group.rows.map((row) => (
        <Field
          key={row.code}
          row={row}
          text={form.textOf(row)}
          wrong={form.refused.includes(row.code) && isTold(row.code)}
          explained={group.help === null}
          onEdit={(entered) => {
            form.edit(row.code, entered);
          }}
          onLeave={() => {
            onLeave(row.code);
          }}
        />
      ))}
    </div>
  );
  if (group.isFolded) {
    // Opened where something in it is wrong, so that what is told can be seen.
    return (
      <details
        className={styles.group}
        open={isOpen || group.rows.some(({ code }) => form.refused.includes(code))}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className={styles.legend}>{text(group.title)}</summary>
        {fields}
      </details>
    );
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text(group.title)}</legend>
      {group.help === null ? null : <p className={styles.help}>{group.help}</p>}
      {fields}
    </fieldset>
  );
}
