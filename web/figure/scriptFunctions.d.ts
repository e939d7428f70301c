/** A worker's script as a function: see tools/vite/scriptFunctions.ts. */
declare module '*?function' {
  /** Runs the script with `scope` in place of the worker's global scope. The script uses nothing else from outside. */
  const run: (scope: MessagePort) => void
  export default run
}
