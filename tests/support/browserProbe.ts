import { firstLine, startBrowser } from './browserProcess';

/** Says whether a browser starts here: exit code 0, or the reason on stderr. A test run asks it once, before any test. */
startBrowser()
  .then((browser) => browser.close())
  .catch((error: unknown) => {
    process.stderr.write(firstLine(error));
    process.exitCode = 1;
  });
