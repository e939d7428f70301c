/** Scripts of workers as functions: see tools/vite/scriptFunctions.ts. */
declare module '*?function' {
  /** Runs the script with this in the place of the worker's global scope. Needs nothing but that and the language. */
  const run: (scope: MessagePort) => void
  export default run
}
