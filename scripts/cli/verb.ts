/** Writes one line. */
export type Print = (line: string) => void;

/**
 * A verb of the command line. `run` returns the exit code: 0 done, 1 something in the input or on the disk is wrong,
 * 2 called the wrong way.
 */
export type Verb = {
  /** Arguments and one line on what it does, for the list of verbs. */
  usage: string;
  run(args: readonly string[], out: Print, err: Print): Promise<number>;
};
