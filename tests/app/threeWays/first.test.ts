import { describeThreeWays } from '../../support/describeThreeWays';

// In two files, so that two processes share the work.
describeThreeWays(1, 2);
