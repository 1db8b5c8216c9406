import { configure } from '@testing-library/react';

// How fast a machine is must not decide over a test: what is waited for gets as long as it takes, and ends with the test.
configure({ asyncUtilTimeout: 50_000 });
