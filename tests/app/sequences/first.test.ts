import { describeSequences } from '../../support/sequences/describeSequences';

// In two files, so that two processes share the work.
describeSequences(1, 2);
