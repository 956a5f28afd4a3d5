import { Session } from './session';

/** The session of this page: task pane and ribbon commands run in one page and share it. */
export const currentSession = new Session({ language: 'zh-CN' });
