// A real browser on a busy machine is now and then late for what a test waits for. What fails is
// tried once more, and told; what fails twice has failed.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
