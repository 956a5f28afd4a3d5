/** @jest-environment ./tests/taskpane/support/paneEnvironment.cjs */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react/pure';
import userEvent from '@testing-library/user-event';
import { Session } from '../../src/app/session/session';
import { LongList } from '../../src/taskpane/shared/LongList';
import { SessionContext } from '../../src/taskpane/shared/paneContext';

afterEach(cleanup);

describe('a long list', () => {
  it('grows by a page, the keyboard going on at the first item that came, also when the button goes away', async () => {
    const user = userEvent.setup();
    const items = Array.from({ length: 61 }, (_, index) => `第 ${index + 1} 项`);
    render(
      <SessionContext value={new Session({ language: 'zh-CN' })}>
        <LongList
          items={items}
          keyOf={(item) => item}
          show={(item) => <button type="button">{item}</button>}
        />
      </SessionContext>,
    );
    expect(document.activeElement).toBe(document.body);
    for (const [name, first] of [
      ['再显示 30 项', '第 31 项'],
      ['再显示 1 项', '第 61 项'],
    ] as const) {
      await user.click(screen.getByRole('button', { name }));
      expect(document.activeElement?.tagName).toBe('LI');
      expect(document.activeElement?.textContent).toBe(first);
      await user.tab();
      expect(document.activeElement).toBe(screen.getByRole('button', { name: first }));
    }
    expect(screen.queryByRole('button', { name: /再显示/ })).toBeNull();
  });
});
