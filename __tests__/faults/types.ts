/** One thing that goes wrong or is done on purpose, and what stops it. The tests run it; a document is made of the list. */
export interface FaultCase<Scene> {
  /** Kebab-case, unique. */
  readonly name: string;
  /** The step that stops. */
  readonly stage: string;
  /** What is done, as a sentence without a full stop. */
  readonly what: string;
  /** Does it to a release where all is well. */
  readonly spoil: (scene: Scene) => void | Promise<void>;
  /**
   * `stops`: nothing is uploaded, and the message says why. `goes on`: it was a fault that may pass, and a bounded number of
   * attempts was enough.
   */
  readonly ends: 'stops' | 'goes on';
  /** Text that the message holds; of what goes on, the log. */
  readonly message: string;
}
