import { Button } from '@fluentui/react-components';
import { Glyph } from '../shared/Glyph';
import { useSession, useText } from '../shared/paneContext';
import { goTo, type Place } from '../shared/places';

/** Takes a message away; the keyboard, whose button goes with it, is put where the message was. */
export function Dismiss({ to }: { readonly to: Place }) {
  const session = useSession();
  const text = useText();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Glyph name="close" />}
      aria-label={text('failure.dismiss')}
      title={text('failure.dismiss')}
      onClick={() => {
        session.dismissMessage();
        goTo({ show: to, focus: to });
      }}
    />
  );
}
