/** Something the set-up cannot do by itself. The message is one line that says what to do. */
export class SetupProblem extends Error {
  name = 'SetupProblem';
}
